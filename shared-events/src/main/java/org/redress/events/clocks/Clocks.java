package org.redress.events.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.Due;
import org.redress.events.worktime.Dues;
import org.redress.events.worktime.Limit;
import org.redress.events.worktime.Receipt;
import org.redress.events.worktime.Receipts;
import org.redress.events.worktime.WorkCalendar;

/** Reads the clocks of one case: what its pack and its calendars say of its history at an instant. */
public final class Clocks {
    private final PinnedCalendars calendars;
    private final ClockHistory history;
    private final Instant asOf;

    private Clocks(PinnedCalendars calendars, ClockHistory history, Instant asOf) {
        this.calendars = calendars;
        this.history = history;
        this.asOf = asOf;
    }

    /**
     * The clocks that apply and whose start has come at a known time, in the order of the pack; the reply promised last comes
     * after them.
     *
     * @param calendars answers every calendar name of the pack, {@code always} included
     * @param history what is visible at {@code asOf}
     */
    public static List<ClockReading> read(
            PackSettings pack, Function<String, WorkCalendar> calendars, ClockHistory history, Instant asOf) {
        return readPinned(pack, (name, _) -> calendars.apply(name), history, asOf);
    }

    /** As {@link #read}, where an ended clock may go by another version of its calendar than a running one. */
    public static List<ClockReading> readPinned(
            PackSettings pack, PinnedCalendars calendars, ClockHistory history, Instant asOf) {
        var clocks = new Clocks(calendars, history, asOf);
        var readings = new ArrayList<ClockReading>();
        for (var rule : pack.clocks()) {
            var limit = history.circumstances().limitOf(rule);
            if (limit.isPresent()) {
                clocks.read(rule, limit.get(), readings);
            }
        }
        PromisedReply.last(history.moments()).map(clocks::read).ifPresent(readings::add);
        return readings;
    }

    /** How the due time of one clock comes about; nothing for a clock that does not apply or has not begun. */
    public static Optional<Receipt> receipt(
            PackSettings pack, PinnedCalendars calendars, ClockHistory history, Instant asOf, String clock) {
        if (clock.equals(PromisedReply.CLOCK)) {
            var always = calendars.calendar(ClockRule.ALWAYS, null);
            return PromisedReply.last(history.moments())
                    .map(promise -> Receipts.receipt(always, promise.start(), promise.limit(), List.of()));
        }
        return pack.clocks().stream()
                .filter(rule -> rule.name().equals(clock))
                .findFirst()
                .flatMap(rule -> history.circumstances()
                        .limitOf(rule)
                        .flatMap(limit -> new Clocks(calendars, history, asOf).receipt(rule, limit)));
    }

    private Optional<Receipt> receipt(ClockRule rule, Limit limit) {
        var run = ClockRun.of(rule, history.moments());
        var start = run.start();
        if (start == null || !start.isKnown()) {
            return Optional.empty();
        }
        var stop = run.stop();
        var stoppedAt = stop != null && stop.isKnown() ? stop.instant() : null;
        var end = stoppedAt == null ? asOf : stoppedAt;
        var calendar = calendars.calendar(rule.calendar(), stoppedAt);
        return Optional.of(Receipts.receipt(calendar, start.instant(), limit, run.pausesUntil(end)));
    }

    private ClockReading read(PromisedReply promise) {
        var stop = promise.stop();
        var stoppedAt = stop != null && stop.isKnown() ? stop.instant() : null;
        var end = stoppedAt == null ? asOf : stoppedAt;
        var always = calendars.calendar(ClockRule.ALWAYS, stoppedAt);
        var due = Dues.due(always, promise.start(), promise.limit(), List.of());
        var unknown = stop != null && !stop.isKnown();
        return new ClockReading(
                PromisedReply.CLOCK,
                promise.run(),
                promise.start(),
                stoppedAt,
                unknown ? Duration.ZERO : Dues.elapsed(always, promise.limit(), List.of(), promise.start(), end),
                Dues.amount(always, promise.start(), promise.limit()),
                due,
                false,
                unknown ? Verdict.UNKNOWN : verdict(stop, due, end));
    }

    private void read(ClockRule rule, Limit limit, List<ClockReading> readings) {
        var run = ClockRun.of(rule, history.moments());
        var start = run.start();
        if (start != null && start.isKnown()) {
            readings.add(read(rule, limit, run, start.instant()));
        }
    }

    private ClockReading read(ClockRule rule, Limit limit, ClockRun run, Instant start) {
        var stop = run.stop();
        var stoppedAt = stop != null && stop.isKnown() ? stop.instant() : null;
        var end = stoppedAt == null ? asOf : stoppedAt;
        var calendar = calendars.calendar(rule.calendar(), stoppedAt);
        var pauses = run.pausesUntil(end);
        var due = Dues.due(calendar, start, limit, pauses);
        var unknown = run.isPausedAtUnknownTime() || (stop != null && !stop.isKnown());
        return new ClockReading(
                rule.name(),
                run.run(),
                start,
                stoppedAt,
                unknown ? Duration.ZERO : Dues.elapsed(calendar, limit, pauses, start, end),
                Dues.amount(calendar, start, limit),
                due,
                stop == null && run.isPausedAt(asOf),
                unknown ? Verdict.UNKNOWN : verdict(stop, due, end));
    }

    private static Verdict verdict(@Nullable OccurredAt stop, Due due, Instant end) {
        if (stop == null) {
            return due.isLate(end) ? Verdict.BREACHED_STILL_WAITING : Verdict.PENDING_IN_TIME;
        }
        return due.isLate(end) ? Verdict.BREACHED_DONE_LATE : Verdict.MET;
    }
}
