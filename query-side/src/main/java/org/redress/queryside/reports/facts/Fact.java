package org.redress.queryside.reports.facts;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.infra.delivery.Micros;

/**
 * One case event as reports see it.
 *
 * @param counted the first event of an accepted command that a person or an import sent
 * @param owner of an assignment; absent means unassigned
 * @param word what the event says in one word: number, new kind, severity or category, stage, clock
 * @param score of a close
 * @param attributes of the opening; of an amendment the changed ones, an empty text meaning gone
 */
public record Fact(
        long position,
        long version,
        FactKind kind,
        long occurredAtMicros,
        OccurredAt.Precision precision,
        long recordedAtMicros,
        boolean counted,
        @Nullable String owner,
        @Nullable String word,
        @Nullable Integer score,
        Map<String, String> attributes) {

    public OccurredAt occurredAt() {
        return new OccurredAt(Micros.instant(occurredAtMicros), precision);
    }

    public Instant recordedAt() {
        return Micros.instant(recordedAtMicros);
    }
}
