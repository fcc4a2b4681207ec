package org.redress.events.clocks;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.worktime.Due;

/**
 * One clock of one case as it stood at an instant.
 *
 * @param run 1 for the first; a further one only where the starting mark came again, never because of a reopening
 * @param stoppedAt absent while the clock runs, and when the time of its end is unknown
 * @param elapsed up to the stop or the instant of reading, pauses taken out, unrounded; zero where the verdict is UNKNOWN
 * @param limit what the limit grants, in the same time as {@code elapsed}
 * @param due of a paused clock: as if the pause ended at the instant of reading
 * @param paused whether time stands still for this clock right now
 */
public record ClockReading(
        String clock,
        int run,
        Instant startedAt,
        @Nullable Instant stoppedAt,
        Duration elapsed,
        Duration limit,
        Due due,
        boolean paused,
        Verdict verdict) {}
