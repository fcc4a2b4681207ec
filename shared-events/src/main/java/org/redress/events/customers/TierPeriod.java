package org.redress.events.customers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tier from a first to a last day, both counted.
 *
 * @param to absent: without an end
 */
public record TierPeriod(
        String grant,
        String scheme,
        String tier,
        LocalDate from,
        @Nullable LocalDate to,
        String ground) {
    /** The scheme whose tier counts when a case is opened. */
    public static final String SERVICE = "SERVICE";

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it ended before it began: granted by mistake. */
    public boolean empty() {
        return to != null && to.isBefore(from);
    }

    public boolean overlaps(TierPeriod other) {
        boolean sameScheme = scheme.equals(other.scheme);
        return sameScheme && !empty() && !other.empty() && startsBy(other.to) && other.startsBy(to);
    }

    TierPeriod until(LocalDate day) {
        return new TierPeriod(grant, scheme, tier, from, day, ground);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return day == null || !from.isAfter(day);
    }
}
