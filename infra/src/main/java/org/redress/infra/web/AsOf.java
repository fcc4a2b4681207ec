package org.redress.infra.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * The instant a page looks at. A page without one looks at now; the links on it name the instant it showed, so that a number
 * and the list behind it agree.
 */
public record AsOf(Instant instant, View view) {
    public static final String PARAMETER = "asOf";
    private static final Duration STILL_FRESH = Duration.ofHours(1);

    /** NOW follows the clock; PINNED is a moment ago, as a link on such a page names it. */
    public enum View {
        NOW,
        PINNED,
        PAST,
        AHEAD
    }

    /** Reads the picker's local form or an instant with an offset; throws {@link BadParameter} for anything else. */
    public static AsOf read(@Nullable String text, ZoneId zone, Instant now) {
        if (text == null || text.isBlank()) {
            return new AsOf(now, View.NOW);
        }
        Instant instant = parsed(text.strip(), zone);
        if (instant.isAfter(now)) {
            return new AsOf(instant, View.AHEAD);
        }
        return new AsOf(instant, instant.plus(STILL_FRESH).isBefore(now) ? View.PAST : View.PINNED);
    }

    public boolean live() {
        return view == View.NOW;
    }

    /** Whether readers must be told that this is not the present. */
    public boolean elsewhere() {
        return view == View.PAST || view == View.AHEAD;
    }

    /** A local time or one with an offset; throws {@link BadParameter} for anything else. */
    public static Instant parsed(String text, ZoneId zone) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            Instant instant = read instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : LocalDateTime.from(read).atZone(zone).toInstant();
            return within(text, instant);
        } catch (DateTimeException e) {
            throw unreadable(text);
        }
    }

    /** Nobody keeps cases outside these years, and no calendar has an answer. */
    private static Instant within(String text, Instant instant) {
        int year = instant.atOffset(java.time.ZoneOffset.UTC).getYear();
        if (year < 1900 || year > 2199) {
            throw unreadable(text);
        }
        return instant;
    }

    private static BadParameter unreadable(String text) {
        return new BadParameter(PARAMETER, text, "bad.asOf");
    }
}
