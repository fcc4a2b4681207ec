package org.redress.commandside.spec;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.Verdict;
import org.redress.events.worktime.Due;

/** Mother of readings: a clock of one day, read so long after its start. */
public final class AReading {
    public static final Duration LIMIT = Duration.ofDays(1);

    private AReading() {}

    public static ClockReading running(String clock, Duration elapsed) {
        Verdict verdict = elapsed.compareTo(LIMIT) > 0 ? Verdict.BREACHED_STILL_WAITING : Verdict.PENDING_IN_TIME;
        return reading(clock, elapsed, null, verdict);
    }

    public static ClockReading stopped(String clock, Duration elapsed) {
        Verdict verdict = elapsed.compareTo(LIMIT) > 0 ? Verdict.BREACHED_DONE_LATE : Verdict.MET;
        return reading(clock, elapsed, CaseSpec.NOW, verdict);
    }

    public static ClockReading stoppedAtAnUnknownTime(String clock) {
        return reading(clock, LIMIT, null, Verdict.UNKNOWN);
    }

    private static ClockReading reading(String clock, Duration elapsed, @Nullable Instant stopped, Verdict verdict) {
        Instant start = CaseSpec.NOW.minus(elapsed);
        Instant end = start.plus(LIMIT);
        return new ClockReading(clock, 1, start, stopped, elapsed, LIMIT, new Due(end, end, false), false, verdict);
    }
}
