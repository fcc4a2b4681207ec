package org.redress.commandside.packs;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.events.worktime.Limit;

/** How a pack file writes time: {@code 24 h}, {@code end of working day 2}, {@code immediately 15 min} and so on. */
final class LimitWords {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6}) ?(s|min|h)");
    private static final Pattern WORKING_DAY = Pattern.compile("end of working day (\\d{1,4})(, receipt day counts)?");
    private static final Pattern DAY = Pattern.compile("end of day (\\d{1,4})");
    private static final Pattern DATE = Pattern.compile("date (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{2}:\\d{2})(?: after (\\d{1,4}) days?)?");
    private static final Pattern IMMEDIATELY = Pattern.compile("immediately (.+)");
    private static final Limit NONE = new Limit.OfDuration(Duration.ZERO);
    private static final String EXAMPLES = "24 h; end of working day 2; end of working day 2, receipt day counts; "
            + "end of day 15; date 2026-01-31; 09:00 after 1 day; immediately 15 min";

    private LimitWords() {}

    static Limit limit(Place place) {
        String words = place.text();
        Limit limit = null;
        try {
            limit = parse(words);
        } catch (DateTimeException impossible) {
            place.fault("“" + words + "”里的日期或时间不存在", "'" + words + "' names a date or time that does not exist");
            return NONE;
        }
        if (limit == null) {
            place.fault(
                    "看不懂时限“" + words + "”，写法示例：" + EXAMPLES, "'" + words + "' is not a limit; write e.g. " + EXAMPLES);
            return NONE;
        }
        return limit;
    }

    static Duration span(Place place) {
        String words = place.text();
        Duration span = span(words);
        if (span == null) {
            place.fault(
                    "看不懂时长“" + words + "”，写法示例：24 h，15 min",
                    "'" + words + "' is not a length of time; write e.g. 24 h, 15 min");
            return Duration.ZERO;
        }
        return span;
    }

    private static @Nullable Limit parse(String words) {
        Duration span = span(words);
        if (span != null && span.isPositive()) {
            return new Limit.OfDuration(span);
        }
        Matcher m = WORKING_DAY.matcher(words);
        if (m.matches() && positive(m)) {
            return new Limit.EndOfWorkingDay(Integer.parseInt(m.group(1)), m.group(2) != null);
        }
        m = DAY.matcher(words);
        if (m.matches() && positive(m)) {
            return new Limit.EndOfDay(Integer.parseInt(m.group(1)));
        }
        m = DATE.matcher(words);
        if (m.matches()) {
            return new Limit.GivenDate(LocalDate.parse(m.group(1)));
        }
        m = TIME.matcher(words);
        if (m.matches()) {
            int days = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
            return new Limit.TimeOfDay(LocalTime.parse(m.group(1)), days);
        }
        m = IMMEDIATELY.matcher(words);
        Duration within = m.matches() ? span(m.group(1)) : null;
        return within == null ? null : new Limit.Immediately(within);
    }

    private static boolean positive(Matcher m) {
        return Integer.parseInt(m.group(1)) > 0;
    }

    private static @Nullable Duration span(String words) {
        Matcher m = SPAN.matcher(words);
        if (!m.matches()) {
            return null;
        }
        long amount = Long.parseLong(m.group(1));
        return switch (m.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "min" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }
}
