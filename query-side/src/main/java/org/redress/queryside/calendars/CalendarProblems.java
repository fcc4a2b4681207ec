package org.redress.queryside.calendars;

import org.redress.queryside.calendars.CalendarAnswer.NotAnswerable;

/** The sentences of what can be wrong with a question about a calendar. */
final class CalendarProblems {
    private CalendarProblems() {}

    static NotAnswerable unknownQuestion(String typed) {
        return new NotAnswerable(
                "unknown-calendar-question",
                "A calendar does not answer \"" + typed + "\". Choose one of: days, elapsed, due, nth.",
                "日历没有“" + typed + "”这种查询，可选：days、elapsed、due、nth。");
    }

    static NotAnswerable unknownCalendar(String name) {
        return new NotAnswerable(
                "unknown-calendar",
                "There is no calendar \"" + name + "\". Choose one that was published, e.g. "
                        + CalendarReports.OFFICE_HOURS + ", or always.",
                "没有名为“" + name + "”的日历。请选择已发布的日历，如 " + CalendarReports.OFFICE_HOURS + "，或 always（全天候）。");
    }

    static NotAnswerable missing(String name, String examples) {
        return new NotAnswerable(
                "missing-value",
                "Say \"" + name + "\", e.g. " + examples + ".",
                "缺少“" + name + "”，写法示例：" + examples + "。");
    }

    static NotAnswerable malformed(String name, String typed, String examples) {
        return new NotAnswerable(
                "malformed-value",
                "\"" + typed + "\" cannot be read as \"" + name + "\". Write e.g. " + examples + ".",
                "“" + name + "”的值“" + typed + "”无法识别，写法示例：" + examples + "。");
    }
}
