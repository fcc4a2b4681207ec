package org.redress.commandside.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;

/**
 * Reads times of a source.
 *
 * @param convertOffsets whether an offset in the source is honoured; otherwise its digits are read in the zone
 * @param expected how a time should look, for whoever wrote another
 */
record SourceTimes(ZoneId zone, List<DateTimeFormatter> formats, boolean convertOffsets, String expected) {

    static SourceTimes iso(ZoneId zone) {
        return new SourceTimes(zone, List.of(DateTimeFormatter.ISO_DATE_TIME), true, "2026-01-31T18:00:00");
    }

    static SourceTimes of(ZoneId zone, List<String> patterns, boolean convertOffsets) {
        return new SourceTimes(
                zone,
                patterns.stream()
                        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                        .toList(),
                convertOffsets,
                String.join(" | ", patterns));
    }

    OccurredAt read(String text, long line) {
        return formats.stream()
                .map(format -> parsed(format, text.strip()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::place)
                .orElseThrow(() -> malformed(text, line));
    }

    private static @Nullable TemporalAccessor parsed(DateTimeFormatter format, String text) {
        try {
            return format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeParseException anotherFormatMayFit) {
            return null;
        }
    }

    private OccurredAt place(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime withOffset) {
            Instant instant = convertOffsets
                    ? withOffset.toInstant()
                    : withOffset.toLocalDateTime().atZone(zone).toInstant();
            return OccurredAt.exactly(instant.truncatedTo(ChronoUnit.MICROS));
        }
        if (parsed instanceof LocalDateTime local) {
            return OccurredAt.exactly(local.atZone(zone).toInstant().truncatedTo(ChronoUnit.MICROS));
        }
        return new OccurredAt(LocalDate.from(parsed).atStartOfDay(zone).toInstant(), OccurredAt.Precision.DAY);
    }

    private ImportTrouble malformed(String text, long line) {
        return new ImportTrouble(
                "Line " + line + ": \"" + shortened(text) + "\" is not a time as expected, like " + expected
                        + ". Correct the file or the mapping; nothing was imported.",
                "第 " + line + " 行：“" + shortened(text) + "”不是预期格式的时间，应如 " + expected + "。请修正文件或映射；没有导入任何数据。");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    /** Throws ImportTrouble for a zone the JDK does not know. */
    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new ImportTrouble(
                    "\"" + name
                            + "\" is not a time zone. Use a name such as Asia/Shanghai or an offset such as +08:00.",
                    "“" + name + "”不是有效的时区。请使用 Asia/Shanghai 这样的名称或 +08:00 这样的偏移。",
                    unknown);
        }
    }
}
