package org.redress.queryside.cases.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.Verdict;
import org.redress.infra.web.Wording;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.Standing;

/**
 * A clock in a word, an icon and a colour.
 *
 * @param tone late, soon, good, calm or plain
 * @param span what is left of a running clock, or how far beyond its end a late one is or was
 */
public record ClockBadge(String clock, String tone, String icon, String words, String span, ClockReading reading) {

    public boolean provisional() {
        return reading.due().provisional() && reading.stoppedAt() == null;
    }

    /** Whether the limit ends with working time, so that the clock is not late before the office opens again. */
    public boolean grace() {
        return reading.stoppedAt() == null
                && !reading.due().dueAt().equals(reading.due().lastInTime());
    }

    /** What is left in counted time, where that differs from the wall clock; empty otherwise. */
    public String counted(Wording say, Instant asOf) {
        Duration left = reading.limit().minus(reading.elapsed());
        Duration wall = Duration.between(asOf, reading.due().dueAt());
        boolean differs = left.minus(wall).abs().toMinutes() > 0;
        boolean runs = reading.verdict() == Verdict.PENDING_IN_TIME && !left.isNegative();
        return runs && differs ? say.text("badge.counted", say.hours(left)) : "";
    }

    /** The clock a list is about that ends first. */
    public static Optional<ClockBadge> telling(Standing standing, CaseFilter filter, Instant asOf, CodeNames names) {
        BiPredicate<Standing, ClockStanding> told = told(filter);
        return standing.clocks().stream()
                .filter(clock -> told.test(standing, clock))
                .min(Comparator.comparing(clock -> clock.reading().due().lastInTime()))
                .map(clock -> of(clock, asOf, names));
    }

    /** The clocks a list is about: those it asks for, else those an open case waits for. */
    public static BiPredicate<Standing, ClockStanding> told(CaseFilter filter) {
        boolean asked = asksForClocks(filter);
        Predicate<ClockStanding> wanted = Matching.clock(filter);
        return (standing, clock) -> asked ? wanted.test(clock) : standing.open() && clock.waited();
    }

    static boolean asksForClocks(CaseFilter filter) {
        return filter.value(Criterion.CLOCK) != null || filter.value(Criterion.STATE) != null;
    }

    public static ClockBadge of(ClockStanding clock, Instant asOf, CodeNames names) {
        ClockReading reading = clock.reading();
        Wording say = names.say();
        String name = names.of(reading.clock());
        String span = say.span(beyond(reading, asOf));
        return switch (reading.verdict()) {
            case MET -> new ClockBadge(name, "good", "met", say.text("badge.met"), "", reading);
            case BREACHED_DONE_LATE ->
                new ClockBadge(name, "late", "done-late", say.text("badge.doneLate", span), span, reading);
            case BREACHED_STILL_WAITING ->
                new ClockBadge(name, "late", "late", say.text("badge.stillWaiting", span), span, reading);
            case PENDING_IN_TIME -> pending(clock, name, asOf, say);
            case UNKNOWN -> new ClockBadge(name, "plain", "help", say.text("badge.unknown"), "", reading);
        };
    }

    private static ClockBadge pending(ClockStanding clock, String name, Instant asOf, Wording say) {
        ClockReading reading = clock.reading();
        if (reading.paused()) {
            return new ClockBadge(name, "plain", "paused", say.text("badge.paused"), "", reading);
        }
        String span = say.span(beyond(reading, asOf));
        boolean usedUp = !asOf.isBefore(reading.due().dueAt());
        String words = usedUp ? say.text("badge.usedUp") : say.text("badge.left", span);
        return clock.soon() || usedUp
                ? new ClockBadge(name, "soon", "soon", words, span, reading)
                : new ClockBadge(name, "calm", "running", words, span, reading);
    }

    /** On the wall clock, from the instant shown as due to the stop, or to the instant looked at. */
    private static Duration beyond(ClockReading reading, Instant asOf) {
        Instant stopped = reading.stoppedAt();
        Instant until = stopped == null ? asOf : stopped;
        Duration beyond = Duration.between(reading.due().dueAt(), until);
        boolean late =
                reading.verdict() == Verdict.BREACHED_DONE_LATE || reading.verdict() == Verdict.BREACHED_STILL_WAITING;
        return late == beyond.isNegative() ? Duration.ZERO : beyond;
    }
}
