package org.redress.infra.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one place that reads a clock. Instants are cut to microseconds, which both engines keep. */
public final class Now {
    private final Clock clock;

    public Now(Clock clock) {
        this.clock = clock;
    }

    public static Now system() {
        return new Now(Clock.systemUTC());
    }

    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
