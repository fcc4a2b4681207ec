package org.redress.events.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How people write a limit: {@code 24 h}, {@code end of working day 2}, {@code immediately 15 min} and so on. */
public final class LimitText {
    public static final String EXAMPLES = "24 h; end of working day 2; end of working day 2, receipt day counts; "
            + "end of day 15; date 2026-01-31; 09:00 after 1 day; immediately 15 min";

    private static final Pattern SPAN = Pattern.compile("(\\d{1,6}) ?(s|min|h)");
    private static final Pattern WORKING_DAY = Pattern.compile("end of working day (\\d{1,4})(, receipt day counts)?");
    private static final Pattern DAY = Pattern.compile("end of day (\\d{1,4})");
    private static final Pattern DATE = Pattern.compile("date (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{2}:\\d{2})(?: after (\\d{1,4}) days?)?");
    private static final Pattern IMMEDIATELY = Pattern.compile("immediately (.+)");

    private LimitText() {}

    /**
     * Nothing when this is no limit, or one that leaves no time at all.
     *
     * @throws java.time.DateTimeException when it names a date or time that does not exist
     */
    public static @Nullable Limit parse(String words) {
        var span = span(words);
        if (span != null) {
            return span.isPositive() ? new Limit.OfDuration(span) : null;
        }
        var limit = workingDay(WORKING_DAY.matcher(words));
        limit = limit == null ? day(DAY.matcher(words)) : limit;
        limit = limit == null ? date(DATE.matcher(words)) : limit;
        limit = limit == null ? time(TIME.matcher(words)) : limit;
        return limit == null ? immediately(IMMEDIATELY.matcher(words)) : limit;
    }

    /** A length of time, e.g. {@code 24 h}, or nothing when this is none. */
    public static @Nullable Duration span(String words) {
        var m = SPAN.matcher(words);
        if (!m.matches()) {
            return null;
        }
        var amount = Long.parseLong(m.group(1));
        return switch (m.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "min" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    private static @Nullable Limit workingDay(Matcher m) {
        return m.matches() && number(m) > 0 ? new Limit.EndOfWorkingDay(number(m), m.group(2) != null) : null;
    }

    private static @Nullable Limit day(Matcher m) {
        return m.matches() && number(m) > 0 ? new Limit.EndOfDay(number(m)) : null;
    }

    private static @Nullable Limit date(Matcher m) {
        return m.matches() ? new Limit.GivenDate(LocalDate.parse(m.group(1))) : null;
    }

    private static @Nullable Limit time(Matcher m) {
        if (!m.matches()) {
            return null;
        }
        var days = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return new Limit.TimeOfDay(LocalTime.parse(m.group(1)), days);
    }

    private static @Nullable Limit immediately(Matcher m) {
        var within = m.matches() ? span(m.group(1)) : null;
        return within == null ? null : new Limit.Immediately(within);
    }

    private static int number(Matcher m) {
        return Integer.parseInt(m.group(1));
    }
}
