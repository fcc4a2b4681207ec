package org.redress.queryside.cases.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;

/**
 * One event of a case as people read it.
 *
 * @param wireName names the kind of event; its words stand in the message files
 * @param details in the order of the event's fields
 */
public record TimelineEntry(
        long version,
        long position,
        UUID eventId,
        String wireName,
        int revision,
        OccurredAt occurredAt,
        Instant recordedAt,
        String actor,
        @Nullable String actingFor,
        String source,
        UUID commandId,
        UUID correlationId,
        @Nullable UUID cause,
        String hash,
        List<Detail> details) {

    /** Whether it was written down noticeably later than it happened. */
    public boolean recordedLater() {
        return recordedAt.isAfter(occurredAt.instant().plusSeconds(60));
    }
}
