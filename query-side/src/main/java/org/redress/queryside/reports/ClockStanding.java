package org.redress.queryside.reports;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.PromisedReply;
import org.redress.events.clocks.Verdict;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;

/**
 * One clock of a case.
 *
 * @param soon not overdue, and no more left than the pack looks ahead
 */
public record ClockStanding(ClockReading reading, boolean soon) {

    public String clock() {
        return reading.clock();
    }

    public boolean waited() {
        return reading.verdict() == Verdict.BREACHED_STILL_WAITING || reading.verdict() == Verdict.PENDING_IN_TIME;
    }

    static List<ClockStanding> of(List<ClockReading> readings, PackSettings pack) {
        return readings.stream()
                .map(reading -> new ClockStanding(reading, isSoon(reading, pack)))
                .toList();
    }

    private static boolean isSoon(ClockReading reading, PackSettings pack) {
        return Stream.concat(pack.clocks().stream(), Stream.of(PromisedReply.RULE))
                .filter(rule -> rule.name().equals(reading.clock()))
                .anyMatch(rule -> isSoon(rule, reading));
    }

    static boolean isSoon(ClockRule rule, ClockReading reading) {
        Duration ahead = rule.dueWithin();
        return ahead != null
                && reading.verdict() == Verdict.PENDING_IN_TIME
                && reading.limit().minus(reading.elapsed()).compareTo(ahead) <= 0;
    }
}
