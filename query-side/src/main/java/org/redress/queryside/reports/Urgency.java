package org.redress.queryside.reports;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/** What waits for the nearest end comes first, then what waits for none, then what was closed, the latest first. */
public final class Urgency {
    public static final Comparator<Standing> ORDER = Comparator.comparing(Urgency::nextEnd)
            .thenComparing(Urgency::lastEnd, Comparator.reverseOrder())
            .thenComparing(Standing::caseId);

    private Urgency() {}

    public static Instant lastEnd(Standing standing) {
        var closed = standing.life().closedAt();
        return closed == null ? Instant.MIN : closed.instant();
    }

    private static Instant nextEnd(Standing standing) {
        return Objects.requireNonNullElse(standing.waitsUntil(), Instant.MAX);
    }
}
