package org.redress.events.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prints the arithmetic of a due time. The clock's own calendar names the days, also where a limit counts plain time. */
public final class Receipts {
    /** Ten years of lines; a longer limit is a mistake in a pack, and its receipt ends there. */
    public static final int LONGEST = 3_660;

    private final WorkCalendar calendar;
    private final CountedTime counted;
    private final Instant start;
    private final Instant end;

    private Receipts(WorkCalendar calendar, CountedTime counted, Instant start, Instant end) {
        this.calendar = calendar;
        this.counted = counted;
        this.start = start;
        this.end = end;
    }

    public static Receipt receipt(WorkCalendar calendar, Instant start, Limit limit, List<Pause> pauses) {
        var counted = new CountedTime(Dues.measure(calendar, limit), Pauses.merged(pauses));
        var amount = Dues.amount(calendar, start, limit);
        var due = counted.due(start, amount);
        var lines = new Receipts(calendar, counted, start, due.dueAt()).lines();
        return new Receipt(
                calendar.zone().getId(), start, limit, amount, due.dueAt(), due.lastInTime(), due.provisional(), lines);
    }

    private List<ReceiptLine> lines() {
        var lines = new ArrayList<ReceiptLine>();
        var date = start.atZone(calendar.zone()).toLocalDate();
        while (lines.isEmpty() || (begin(date).isBefore(end) && lines.size() < LONGEST)) {
            lines.add(line(date));
            date = date.plusDays(1);
        }
        return lines;
    }

    private ReceiptLine line(LocalDate date) {
        var from = later(begin(date), start);
        var to = earlier(begin(date.plusDays(1)), end);
        var time = counted.elapsed(from, to);
        var paused = counted.calendar().elapsed(from, to).minus(time);
        var day = calendar.day(date);
        return new ReceiptLine(
                date,
                date.getDayOfWeek(),
                day.kind(),
                day.name(),
                time,
                paused,
                parts(from, to),
                day.source(),
                day.provisional());
    }

    private List<Pause> parts(Instant from, Instant to) {
        return counted.pauses().stream()
                .map(pause -> new Pause(later(pause.from(), from), pause.to() == null ? to : earlier(pause.to(), to)))
                .filter(pause -> pause.to() != null && pause.from().isBefore(pause.to()))
                .toList();
    }

    private Instant begin(LocalDate date) {
        return date.atStartOfDay(calendar.zone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
