package org.redress.events.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a calendar says.
 *
 * @param zone an IANA time zone, e.g. Asia/Shanghai
 * @param weekly several intervals a day are allowed; a weekday that is absent is a day off
 * @param publishedThrough last day covered by an official notice; due times after it are provisional. Absent: never
 *     provisional
 */
public record CalendarSettings(
        String zone,
        Map<DayOfWeek, List<OpenInterval>> weekly,
        List<DayException> exceptions,
        @Nullable LocalDate publishedThrough) {
    public CalendarSettings {
        weekly = Map.copyOf(weekly);
        exceptions = List.copyOf(exceptions);
    }
}
