package org.redress.infra.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.redress.events.OccurredAt;
import org.springframework.context.MessageSource;
import org.springframework.util.unit.DataSize;

/** How instants, spans, numbers and codes read in one language and one zone. Templates know it as {@code say}. */
public record Wording(MessageSource messages, Locale locale, ZoneId zone, DayNames days) {
    /** Stands in date patterns where the day's name goes. */
    private static final String NAME = "§";

    /** Where days have no names. */
    public Wording(MessageSource messages, Locale locale, ZoneId zone) {
        this(messages, locale, zone, DayNames.NONE);
    }

    public String day(Instant instant) {
        return written(instant, "pattern.day");
    }

    public String minute(Instant instant) {
        return written(instant, "pattern.minute");
    }

    /** As exactly as it is known; the place an unknown time has in the order of things is nobody's business. */
    public String minute(OccurredAt at) {
        return switch (at.precision()) {
            case INSTANT -> minute(at.instant());
            case DAY -> day(at.instant());
            case UNKNOWN -> text("time.unknown");
        };
    }

    public String second(Instant instant) {
        return written(instant, "pattern.second");
    }

    public String date(LocalDate date) {
        return named(
                date, DateTimeFormatter.ofPattern(text("pattern.day"), locale).format(date));
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(text("pattern.month"), locale).format(month);
    }

    /** Machine-readable, for the time element. */
    public String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    /** As a date-time picker takes it: in the shown zone, to the second. */
    public String picked(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT).format(instant.atZone(zone));
    }

    /** As our links write it: exact, and with the offset only in the hour that a clock change repeats. */
    public String exact(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        boolean plain = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() == 1;
        return plain
                ? local.toLocalDateTime().toString()
                : local.toOffsetDateTime().toString();
    }

    /** The two largest units that matter: days and hours, hours and minutes, minutes. */
    public String span(Duration span) {
        Duration whole = span.abs();
        if (whole.toDays() > 0) {
            return pair(unit("days", whole.toDays()), unit("hours", whole.toHoursPart()));
        }
        if (whole.toHours() > 0) {
            return pair(unit("hours", whole.toHours()), unit("minutes", whole.toMinutesPart()));
        }
        return text("span.minutes", whole.toMinutes());
    }

    /** In hours and minutes however long: a working day has not 24 of them. */
    public String hours(Duration span) {
        long hours = span.toHours();
        return hours == 0
                ? text("span.minutes", span.toMinutes())
                : pair(text("span.hours", count(hours)), unit("minutes", span.toMinutesPart()));
    }

    private static String pair(String large, String small) {
        return small.isEmpty() ? large : large + " " + small;
    }

    private String unit(String name, long amount) {
        return amount == 0 ? "" : text("span." + name, amount);
    }

    public String count(long number) {
        return number("#,##0", number);
    }

    /** @param share between 0 and 1 */
    public String share(double share) {
        return number("0.#%", share);
    }

    /** Of a file: in bytes, kilobytes of 1024 bytes, or megabytes. */
    public String bytes(long size) {
        DataSize told = DataSize.ofBytes(size);
        if (told.toKilobytes() == 0) {
            return count(size) + " B";
        }
        return told.toMegabytes() == 0
                ? count(told.toKilobytes()) + " KB"
                : number("#,##0.0", size / (double) DataSize.ofMegabytes(1).toBytes()) + " MB";
    }

    public String decimal(double value) {
        return number("0.00", value);
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** What a pack's code is called; a code no file knows is shown as it is. */
    public String called(String prefix, String code) {
        return Objects.requireNonNullElse(messages.getMessage(prefix + code, new Object[0], code, locale), code);
    }

    private String written(Instant instant, String patternKey) {
        ZonedDateTime local = instant.atZone(zone);
        return named(
                local.toLocalDate(),
                DateTimeFormatter.ofPattern(text(patternKey), locale).format(local));
    }

    private String named(LocalDate date, String written) {
        DayNames.DayName name = days.of(date);
        String said =
                name == null ? "" : text(name.worked() ? "day.worked" : "day.off", called("holiday.", name.name()));
        return written.replace(NAME, said);
    }

    private String number(String pattern, Number number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(number);
    }
}
