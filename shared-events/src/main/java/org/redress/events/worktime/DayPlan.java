package org.redress.events.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a calendar says of each single day: the notice first, the weekday else. */
record DayPlan(CalendarSettings settings, ZoneId zone, Map<LocalDate, DayException> exceptions) {

    /** Of two entries for one day the later one holds, as a second notice overrules the first. */
    static DayPlan of(CalendarSettings settings) {
        var exceptions = new HashMap<LocalDate, DayException>();
        settings.exceptions().forEach(exception -> exceptions.put(exception.date(), exception));
        return new DayPlan(settings, ZoneId.of(settings.zone()), Map.copyOf(exceptions));
    }

    CalendarDay day(LocalDate date) {
        var exception = exceptions.get(date);
        var usual = settings.weekly().getOrDefault(date.getDayOfWeek(), List.of());
        var published = settings.publishedThrough();
        var provisional = published != null && date.isAfter(published);
        if (exception == null) {
            var kind = usual.isEmpty() ? DayKind.REST_DAY : DayKind.WORKING_DAY;
            return new CalendarDay(date, kind, null, null, usual, provisional);
        }
        var kind = kind(exception, usual);
        return new CalendarDay(date, kind, exception.name(), exception.source(), exception.intervals(), provisional);
    }

    List<OpenInterval> intervals(LocalDate date) {
        var exception = exceptions.get(date);
        return exception == null
                ? settings.weekly().getOrDefault(date.getDayOfWeek(), List.of())
                : exception.intervals();
    }

    Instant start(LocalDate date, OpenInterval interval) {
        return LocalInstants.at(date, interval.start(), zone);
    }

    /** An interval that does not end after it starts runs into the next day: up to midnight, or through the night. */
    Instant end(LocalDate date, OpenInterval interval) {
        var sameDay = interval.end().isAfter(interval.start());
        return LocalInstants.at(sameDay ? date : date.plusDays(1), interval.end(), zone);
    }

    @Nullable
    Instant publishedUntil() {
        var published = settings.publishedThrough();
        return published == null ? null : LocalInstants.at(published.plusDays(1), LocalTime.MIDNIGHT, zone);
    }

    private static DayKind kind(DayException exception, List<OpenInterval> usual) {
        if (exception.dayOff()) {
            return DayKind.HOLIDAY;
        }
        return usual.isEmpty() ? DayKind.MAKE_UP_DAY : DayKind.WORKING_DAY;
    }
}
