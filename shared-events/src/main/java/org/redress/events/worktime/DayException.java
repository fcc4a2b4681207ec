package org.redress.events.worktime;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that does not follow its weekday: a holiday has no intervals, a make-up working day (调休) has some.
 *
 * @param name what people call the day, e.g. 春节
 * @param source the notice it comes from
 */
public record DayException(LocalDate date, String name, List<OpenInterval> intervals, String source) {
    public DayException {
        intervals = List.copyOf(intervals);
    }

    public boolean dayOff() {
        return intervals.isEmpty();
    }
}
