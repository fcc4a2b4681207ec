package org.redress.queryside.calendars;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of one year.
 *
 * @param holidays every day off by notice, weekends among them where the notice lists them
 * @param provisional no official notice covers the whole year yet
 */
public record YearFigures(
        int year,
        int workingDays,
        int daysOff,
        List<Month> months,
        List<NamedDay> makeUpDays,
        List<NamedDay> holidays,
        boolean provisional) {

    /** @param month e.g. 2026-02 */
    public record Month(String month, int workingDays, int daysOff) {}

    /** @param source the notice that says so */
    public record NamedDay(
            String date,
            String weekday,
            @Nullable String name,
            @Nullable String source) {}
}
