package org.redress.infra.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the calendar of the installation calls a day that does not follow its weekday. */
@FunctionalInterface
public interface DayNames {
    /** Where no calendar is known. */
    DayNames NONE = _ -> null;

    @Nullable
    DayName of(LocalDate day);

    /**
     * @param worked true for a day off that is worked by notice (调休)
     * @param name as the notice calls it, e.g. 春节
     */
    record DayName(boolean worked, String name) {}
}
