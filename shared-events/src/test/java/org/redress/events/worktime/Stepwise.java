package org.redress.events.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The oracle: looks at every minute by itself, by wall clock, and knows no shortcut. Right for bounds on whole minutes. */
record Stepwise(CalendarSettings settings, List<Pause> pauses) {

    Duration elapsed(Instant from, Instant to) {
        var days = exceptions();
        var minutes = 0L;
        for (var at = from; at.isBefore(to); at = at.plusSeconds(60)) {
            minutes += counts(days, at) ? 1 : 0;
        }
        return Duration.ofMinutes(minutes);
    }

    /** The earliest minute at which so many minutes have counted. */
    Instant advance(Instant start, Duration amount) {
        var days = exceptions();
        var left = amount.toMinutes();
        var at = start;
        while (left > 0) {
            left -= counts(days, at) ? 1 : 0;
            at = at.plusSeconds(60);
        }
        return at;
    }

    private boolean counts(Map<LocalDate, List<OpenInterval>> days, Instant at) {
        var local = at.atZone(java.time.ZoneId.of(settings.zone()));
        var date = local.toLocalDate();
        var usual = settings.weekly().getOrDefault(date.getDayOfWeek(), List.of());
        return days.getOrDefault(date, usual).stream().anyMatch(hours -> holds(hours, local.toLocalTime()))
                && pauses.stream().noneMatch(pause -> covers(pause, at));
    }

    private Map<LocalDate, List<OpenInterval>> exceptions() {
        return settings.exceptions().stream()
                .collect(java.util.stream.Collectors.toMap(DayException::date, DayException::intervals));
    }

    private static boolean holds(OpenInterval hours, LocalTime time) {
        var untilMidnight = hours.end().equals(LocalTime.MIDNIGHT);
        return !time.isBefore(hours.start()) && (untilMidnight || time.isBefore(hours.end()));
    }

    private static boolean covers(Pause pause, Instant at) {
        return !at.isBefore(pause.from()) && (pause.to() == null || at.isBefore(pause.to()));
    }
}
