package org.redress.events.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When limits end. Durations and working days are counted on the clock's calendar. Plain days, given dates and times of day
 * are civil time: they are counted in plain time, and the calendar only gives them its zone.
 */
public final class Dues {

    private Dues() {}

    /** A pause that still lasts moves the end of a limit not yet used up to {@link WorkCalendar#HORIZON}. */
    public static Due due(WorkCalendar calendar, Instant start, Limit limit, List<Pause> pauses) {
        var counted = new CountedTime(measure(calendar, limit), Pauses.merged(pauses));
        return counted.due(start, amount(calendar, start, limit));
    }

    /** Time that has counted towards the limit; zero when the end does not lie after the start. */
    public static Duration elapsed(WorkCalendar calendar, Limit limit, List<Pause> pauses, Instant from, Instant to) {
        return new CountedTime(measure(calendar, limit), Pauses.merged(pauses)).elapsed(from, to);
    }

    /** The calendar on which the limit is counted. */
    public static WorkCalendar measure(WorkCalendar calendar, Limit limit) {
        return switch (limit) {
            case Limit.OfDuration _, Limit.EndOfWorkingDay _, Limit.Immediately _ -> calendar;
            case Limit.EndOfDay _, Limit.GivenDate _, Limit.TimeOfDay _ -> WorkCalendar.always(calendar.zone());
        };
    }

    /** How much time the limit grants from this start, on the calendar on which it is counted. */
    public static Duration amount(WorkCalendar calendar, Instant start, Limit limit) {
        return switch (limit) {
            case Limit.OfDuration(Duration duration) -> duration;
            case Limit.Immediately(Duration within) -> within;
            case Limit.EndOfWorkingDay(int nth, boolean receiptDayCounts) -> {
                var day = calendar.nthWorkingDay(dateOf(calendar, start), nth, receiptDayCounts);
                yield calendar.elapsed(start, calendar.closing(day));
            }
            case Limit.EndOfDay(int nth) ->
                plain(calendar, start, endOf(calendar, dateOf(calendar, start).plusDays(nth)));
            case Limit.GivenDate(LocalDate date) -> plain(calendar, start, endOf(calendar, date));
            case Limit.TimeOfDay(LocalTime time, int daysLater) -> {
                var day = dateOf(calendar, start).plusDays(daysLater);
                var at = LocalInstants.at(day, time, calendar.zone());
                var next = LocalInstants.at(day.plusDays(1), time, calendar.zone());
                yield plain(calendar, start, at.isBefore(start) ? next : at);
            }
        };
    }

    private static LocalDate dateOf(WorkCalendar calendar, Instant start) {
        return start.atZone(calendar.zone()).toLocalDate();
    }

    private static Instant endOf(WorkCalendar calendar, LocalDate date) {
        return date.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    private static Duration plain(WorkCalendar calendar, Instant start, Instant end) {
        return WorkCalendar.always(calendar.zone()).elapsed(start, end);
    }
}
