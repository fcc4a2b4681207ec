package org.redress.infra.delivery;

import java.time.Duration;
import java.time.Instant;

/** How fast a lane has been since it was opened. */
record Pace(long from, Instant since, double eventsPerSecond) {

    static Pace starting(long position, Instant now) {
        return new Pace(position, now, 0);
    }

    Pace at(long position, Instant now) {
        double seconds = Duration.between(since, now).toNanos() / 1e9;
        return new Pace(from, since, seconds <= 0 ? 0 : (position - from) / seconds);
    }
}
