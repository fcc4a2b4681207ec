package org.redress.commandside.packs;

import java.time.DateTimeException;
import java.time.Duration;
import org.redress.events.worktime.Limit;
import org.redress.events.worktime.LimitText;

/** Limits and lengths of time of a pack file, with what to say when they cannot be read. */
final class LimitWords {
    private static final Limit NONE = new Limit.OfDuration(Duration.ZERO);

    private LimitWords() {}

    static Limit limit(Place place) {
        String words = place.text();
        Limit limit = null;
        try {
            limit = LimitText.parse(words);
        } catch (DateTimeException impossible) {
            place.fault("“" + words + "”里的日期或时间不存在", "'" + words + "' names a date or time that does not exist");
            return NONE;
        }
        if (limit == null) {
            place.fault(
                    "看不懂时限“" + words + "”，写法示例：" + LimitText.EXAMPLES,
                    "'" + words + "' is not a limit; write e.g. " + LimitText.EXAMPLES);
            return NONE;
        }
        return limit;
    }

    static Duration span(Place place) {
        String words = place.text();
        Duration span = LimitText.span(words);
        if (span == null) {
            place.fault(
                    "看不懂时长“" + words + "”，写法示例：24 h，15 min",
                    "'" + words + "' is not a length of time; write e.g. 24 h, 15 min");
            return Duration.ZERO;
        }
        return span;
    }
}
