package org.redress.queryside.calendars;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.events.worktime.Limit;
import org.redress.events.worktime.LimitText;
import org.redress.queryside.calendars.CalendarAnswer.NotAnswerable;
import org.redress.queryside.reports.AsOfText;

/** Reads what was typed. What cannot be read is remembered, once, and stands for some harmless value until it is asked for. */
final class Typed {
    private static final Pattern YEARS = Pattern.compile("((?:19|20|21)\\d\\d)(?:-((?:19|20|21)\\d\\d))?");
    private static final Pattern HOURS = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern DATE = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private final CalendarRequest request;
    private final ZoneId zone;
    private @Nullable NotAnswerable problem;

    Typed(CalendarRequest request, ZoneId zone) {
        this.request = request;
        this.zone = zone;
    }

    record Years(Year first, Year last) {}

    @Nullable
    NotAnswerable problem() {
        return problem;
    }

    Years years() {
        var text = text("year");
        var m = YEARS.matcher(text);
        if (!m.matches()) {
            wrong("year", text, "2026, 2019-2026");
            return new Years(Year.of(2000), Year.of(2000));
        }
        var first = Year.parse(m.group(1));
        var last = m.group(2) == null ? first : Year.parse(m.group(2));
        if (last.isBefore(first)) {
            wrong("year", text, last + "-" + first);
        }
        return new Years(first, last);
    }

    Instant instant(String name) {
        var text = text(name);
        var instant = AsOfText.parse(text, zone);
        if (instant == null) {
            wrong(name, text, "2026-02-13T17:00:00, 2026-02-13T17:00:00+08:00");
            return Instant.EPOCH;
        }
        return instant;
    }

    LocalDate date(String name) {
        var text = text(name);
        var date = dateOf(text);
        if (date != null) {
            return date;
        }
        wrong(name, text, "2026-02-13");
        return LocalDate.EPOCH;
    }

    int positive(String name) {
        var text = text(name);
        if (NUMBER.matcher(text).matches() && Integer.parseInt(text) > 0) {
            return Integer.parseInt(text);
        }
        wrong(name, text, "2");
        return 1;
    }

    boolean isSet(String name) {
        return Boolean.parseBoolean(request.value(name));
    }

    Limit limit() {
        var words = request.value("limit");
        var limit = words == null ? hours(text("hours")) : parsed(words);
        if (limit == null) {
            wrong(words == null ? "hours" : "limit", words == null ? text("hours") : words, LimitText.EXAMPLES);
            return new Limit.OfDuration(Duration.ZERO);
        }
        return limit;
    }

    /** A day like 30 February is as wrong as no day at all. */
    private static @Nullable LocalDate dateOf(String text) {
        try {
            return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable Limit hours(String text) {
        if (!HOURS.matcher(text).matches()) {
            return null;
        }
        var nanos = new BigDecimal(text)
                .multiply(BigDecimal.valueOf(Duration.ofHours(1).toNanos()));
        return new Limit.OfDuration(Duration.ofSeconds(
                nanos.movePointLeft(9).longValue(),
                nanos.remainder(BigDecimal.TEN.pow(9)).longValue()));
    }

    private static @Nullable Limit parsed(String words) {
        try {
            return LimitText.parse(words);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private String text(String name) {
        var value = request.value(name);
        return value == null ? "" : value;
    }

    private void wrong(String name, String typed, String examples) {
        if (problem == null) {
            problem = typed.isEmpty()
                    ? CalendarProblems.missing(name, examples)
                    : CalendarProblems.malformed(name, typed, examples);
        }
    }
}
