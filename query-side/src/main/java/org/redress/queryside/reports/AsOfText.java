package org.redress.queryside.reports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Instants as people type and read them. */
public final class AsOfText {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** What is left of {@code +08:00} in an address where nobody wrote %2B. */
    private static final Pattern SWALLOWED_PLUS = Pattern.compile("(.*[T ].*:.*) (\\d\\d:\\d\\d)");

    private AsOfText() {}

    /** Nothing when this is no instant, and for years in which nobody keeps cases. */
    public static @Nullable Instant parse(String typed, ZoneId zone) {
        String text = SWALLOWED_PLUS
                .matcher(typed.strip())
                .replaceFirst("$1+$2")
                .replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
        try {
            Instant instant = hasOffset(text)
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
            return instant.isBefore(EARLIEST) || instant.isAfter(LATEST) ? null : instant;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static boolean hasOffset(String text) {
        String clock = text.substring(Math.max(text.indexOf('T'), 0));
        return clock.endsWith("Z") || clock.contains("+") || clock.contains("-");
    }

    static @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** Local time with its offset: as people of the zone read it, and still one instant. */
    public static String shown(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        String local = instant.plusSeconds(offset.getTotalSeconds()).toString();
        return local.substring(0, local.length() - 1) + offset.getId();
    }

    static @Nullable String shownOrNothing(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : shown(instant, zone);
    }
}
