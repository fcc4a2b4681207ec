package org.redress.queryside.calendars;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a limit ends, and the arithmetic day by day.
 *
 * @param limitS what the limit grants, in seconds; the counted seconds of the receipt add up to it
 */
public record DueFigures(
        String start, BigDecimal limitS, String dueAt, String lastInTime, boolean provisional, List<Line> receipt) {

    /** @param kind workingDay, restDay, holiday or makeUpDay */
    public record Line(
            String date,
            String weekday,
            String kind,
            @Nullable String name,
            BigDecimal countedS,
            BigDecimal pausedS,
            List<Part> pauses,
            @Nullable String source,
            boolean provisional) {}

    public record Part(String from, String to) {}
}
