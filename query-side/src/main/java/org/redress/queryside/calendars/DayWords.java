package org.redress.queryside.calendars;

import org.redress.events.worktime.DayKind;

/** Kinds of days as the figures write them, the same words everywhere. */
final class DayWords {
    private DayWords() {}

    static String of(DayKind kind) {
        return switch (kind) {
            case WORKING_DAY -> "workingDay";
            case REST_DAY -> "restDay";
            case HOLIDAY -> "holiday";
            case MAKE_UP_DAY -> "makeUpDay";
        };
    }
}
