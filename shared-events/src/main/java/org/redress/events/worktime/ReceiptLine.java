package org.redress.events.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a receipt.
 *
 * @param name what people call the day when it does not follow its weekday, e.g. 春节
 * @param counted the part of the limit used up on this day
 * @param paused the working time that did not count because of a pause
 * @param pauses the parts of the pauses that lie on this day and before the limit's end
 * @param source the notice behind a holiday or make-up day
 * @param provisional no official notice covers the day yet
 */
public record ReceiptLine(
        LocalDate date,
        DayOfWeek weekday,
        DayKind kind,
        @Nullable String name,
        Duration counted,
        Duration paused,
        List<Pause> pauses,
        @Nullable String source,
        boolean provisional) {
    public ReceiptLine {
        pauses = List.copyOf(pauses);
    }
}
