package org.redress.events.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Only working hours count. What lies before 1950 or after the horizon never counts. */
final class WorkingTime implements WorkCalendar {
    private static final Instant EARLIEST = Leaves.instant(Leaves.FIRST);
    private static final Duration LONGEST = Duration.ofNanos(Leaves.LAST - Leaves.FIRST);

    private final DayPlan plan;
    private final Leaves leaves;
    private final @Nullable Instant publishedUntil;

    private WorkingTime(DayPlan plan) {
        this.plan = plan;
        this.leaves = new Leaves(plan);
        this.publishedUntil = plan.publishedUntil();
    }

    static WorkingTime compile(CalendarSettings settings) {
        return new WorkingTime(DayPlan.of(settings));
    }

    @Override
    public ZoneId zone() {
        return plan.zone();
    }

    @Override
    public Duration elapsed(Instant from, Instant to) {
        var begin = clamped(from);
        var end = clamped(to);
        if (end <= begin) {
            return Duration.ZERO;
        }
        var first = Leaves.index(begin);
        var last = Leaves.index(end);
        var sum = leaves.leaf(last).countedAt(end) - leaves.leaf(first).countedAt(begin);
        for (var i = first; i < last; i++) {
            sum += leaves.leaf(i).total();
        }
        return Duration.ofNanos(sum);
    }

    @Override
    public Instant advance(Instant start, Duration amount) {
        if (!amount.isPositive() || !start.isBefore(HORIZON)) {
            return start;
        }
        if (amount.compareTo(LONGEST) > 0) {
            return HORIZON;
        }
        var begin = clamped(start);
        var index = Leaves.index(begin);
        var left = amount.toNanos() + leaves.leaf(index).countedAt(begin);
        while (left > leaves.leaf(index).total()) {
            left -= leaves.leaf(index).total();
            index++;
            if (index > Leaves.index(Leaves.LAST)) {
                return HORIZON;
            }
        }
        return earlier(Leaves.instant(leaves.leaf(index).reaches(left)), HORIZON);
    }

    @Override
    public Instant opening(Instant at) {
        if (!at.isBefore(HORIZON)) {
            return at;
        }
        var begin = clamped(at);
        for (var index = Leaves.index(begin); index <= Leaves.index(Leaves.LAST); index++) {
            var opening = leaves.leaf(index).opening(begin);
            if (opening != Leaf.NONE) {
                return earlier(Leaves.instant(opening), HORIZON);
            }
        }
        return HORIZON;
    }

    @Override
    public Instant closing(LocalDate date) {
        return plan.intervals(date).stream()
                .map(interval -> plan.end(date, interval))
                .max(Instant::compareTo)
                .orElseGet(() -> date.plusDays(1).atStartOfDay(plan.zone()).toInstant());
    }

    @Override
    public CalendarDay day(LocalDate date) {
        return plan.day(date);
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return !plan.intervals(date).isEmpty();
    }

    @Override
    public boolean isProvisional(Instant at) {
        return publishedUntil != null && !at.isBefore(publishedUntil);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static long clamped(Instant at) {
        if (!at.isBefore(HORIZON)) {
            return Leaves.LAST;
        }
        return at.isBefore(EARLIEST) ? Leaves.FIRST : Leaves.nanos(at);
    }
}
