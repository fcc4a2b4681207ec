package org.redress.queryside.calendars;

import static org.redress.queryside.reports.AsOfText.shown;
import static org.redress.queryside.reports.Numbers.seconds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.redress.events.worktime.CalendarDay;
import org.redress.events.worktime.DayKind;
import org.redress.events.worktime.Limit;
import org.redress.events.worktime.Pause;
import org.redress.events.worktime.ReceiptLine;
import org.redress.events.worktime.Receipts;
import org.redress.events.worktime.WorkCalendar;
import org.redress.queryside.calendars.YearFigures.Month;
import org.redress.queryside.calendars.YearFigures.NamedDay;

/** The figures of a calendar, ready to be written as JSON. */
public final class CalendarReport {

    private CalendarReport() {}

    public static List<YearFigures> days(WorkCalendar calendar, Year first, Year last) {
        return IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(year -> year(calendar, Year.of(year)))
                .toList();
    }

    public static ElapsedFigures elapsed(WorkCalendar calendar, Instant from, Instant to) {
        var zone = calendar.zone();
        return new ElapsedFigures(
                shown(from, zone), shown(to, zone), seconds(calendar.elapsed(from, to)), calendar.isProvisional(to));
    }

    public static DueFigures due(WorkCalendar calendar, Instant start, Limit limit, List<Pause> pauses) {
        var receipt = Receipts.receipt(calendar, start, limit, pauses);
        var zone = calendar.zone();
        return new DueFigures(
                shown(start, zone),
                seconds(receipt.amount()),
                shown(receipt.dueAt(), zone),
                shown(receipt.lastInTime(), zone),
                receipt.provisional(),
                receipt.lines().stream().map(line -> line(line, zone)).toList());
    }

    public static NthFigures nth(WorkCalendar calendar, LocalDate received, int nth, boolean receiptCounts) {
        var date = calendar.nthWorkingDay(received, nth, receiptCounts);
        return new NthFigures(
                received.toString(),
                calendar.isWorkingDay(received),
                nth,
                receiptCounts,
                date.toString(),
                calendar.day(date).provisional());
    }

    private static YearFigures year(WorkCalendar calendar, Year year) {
        var days = days(calendar, year.atDay(1), year.atMonth(12).atEndOfMonth());
        var working = working(days);
        return new YearFigures(
                year.getValue(),
                working,
                days.size() - working,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(calendar, year.atMonth(month)))
                        .toList(),
                named(days, DayKind.MAKE_UP_DAY),
                named(days, DayKind.HOLIDAY),
                days.getLast().provisional());
    }

    private static Month month(WorkCalendar calendar, YearMonth month) {
        var days = days(calendar, month.atDay(1), month.atEndOfMonth());
        var working = working(days);
        return new Month(month.toString(), working, days.size() - working);
    }

    private static List<CalendarDay> days(WorkCalendar calendar, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(calendar::day).toList();
    }

    private static int working(List<CalendarDay> days) {
        return (int) days.stream().filter(CalendarDay::isWorking).count();
    }

    private static List<NamedDay> named(List<CalendarDay> days, DayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(day -> new NamedDay(
                        day.date().toString(), day.date().getDayOfWeek().name(), day.name(), day.source()))
                .toList();
    }

    private static DueFigures.Line line(ReceiptLine line, ZoneId zone) {
        return new DueFigures.Line(
                line.date().toString(),
                line.weekday().name(),
                DayWords.of(line.kind()),
                line.name(),
                seconds(line.counted()),
                seconds(line.paused()),
                line.pauses().stream().map(pause -> part(pause, zone)).toList(),
                line.source(),
                line.provisional());
    }

    private static DueFigures.Part part(Pause pause, ZoneId zone) {
        var end = pause.to() == null ? WorkCalendar.HORIZON : pause.to();
        return new DueFigures.Part(shown(pause.from(), zone), shown(end, zone));
    }
}
