package org.redress.events.worktime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day as a calendar sees it.
 *
 * @param name what people call the day when it does not follow its weekday, e.g. 春节
 * @param source the notice that says so
 * @param provisional no official notice covers the day yet
 */
public record CalendarDay(
        LocalDate date,
        DayKind kind,
        @Nullable String name,
        @Nullable String source,
        List<OpenInterval> intervals,
        boolean provisional) {
    public CalendarDay {
        intervals = List.copyOf(intervals);
    }

    public boolean isWorking() {
        return !intervals.isEmpty();
    }
}
