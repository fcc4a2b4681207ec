package org.redress.events;

import java.time.Instant;

/**
 * When something happened, and how exactly that is known. An UNKNOWN instant is only a place in the order of things (the
 * importer's own instant) and never feeds a verdict.
 */
public record OccurredAt(Instant instant, Precision precision) {

    public enum Precision {
        INSTANT,
        DAY,
        UNKNOWN
    }

    public static OccurredAt exactly(Instant instant) {
        return new OccurredAt(instant, Precision.INSTANT);
    }

    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }
}
