package org.redress.queryside.cases.timeline;

import java.util.List;
import java.util.Set;

/** Fields that hold until an event says otherwise, so that a later event has a before. */
final class Standing {
    static final Set<String> FIELDS =
            Set.of("owner", "unit", "stage", "track", "kind", "severity", "category", "cause", "tier", "level");

    private Standing() {}

    static TimelineEntry with(TimelineEntry entry, List<Detail> details) {
        return new TimelineEntry(
                entry.version(),
                entry.position(),
                entry.eventId(),
                entry.wireName(),
                entry.revision(),
                entry.occurredAt(),
                entry.recordedAt(),
                entry.actor(),
                entry.actingFor(),
                entry.source(),
                entry.commandId(),
                entry.correlationId(),
                entry.cause(),
                entry.hash(),
                details);
    }
}
