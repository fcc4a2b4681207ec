package org.redress.events.worktime;

/** Why a day is a working day or a day off. */
public enum DayKind {
    WORKING_DAY,
    /** Off because of its weekday. */
    REST_DAY,
    /** Off by notice, whatever its weekday. */
    HOLIDAY,
    /** Worked by notice on a weekday that is otherwise off (调休). */
    MAKE_UP_DAY
}
