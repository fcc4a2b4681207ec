package org.redress.infra.store;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Case numbers from a pattern of date parts {@code {yyyy} {yy} {MM} {dd}} and one sequence {@code {seq:width}}. A sequence that
 * outgrows its width widens; it never wraps, so no number is given twice.
 */
public final class CaseNumbers {
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SEQUENCE = Pattern.compile("seq:([1-9])");

    private CaseNumbers() {}

    public static String format(String pattern, LocalDate day, long sequence) {
        if (sequence < 1) {
            throw new IllegalArgumentException("case numbers count from 1, not from " + sequence);
        }
        Matcher parts = PART.matcher(pattern);
        String number = parts.replaceAll(part -> Matcher.quoteReplacement(part(part, day, sequence)));
        if (!parts.reset()
                .results()
                .anyMatch(part -> SEQUENCE.matcher(part.group(1)).matches())) {
            throw new IllegalArgumentException("a case number needs a {seq:width}: " + pattern);
        }
        return number;
    }

    private static String part(MatchResult part, LocalDate day, long sequence) {
        String name = part.group(1);
        return switch (name) {
            case "yyyy" -> padded(4, day.getYear());
            case "yy" -> padded(2, Math.floorMod(day.getYear(), 100));
            case "MM" -> padded(2, day.getMonthValue());
            case "dd" -> padded(2, day.getDayOfMonth());
            default -> padded(width(name), sequence);
        };
    }

    private static int width(String name) {
        Matcher sequence = SEQUENCE.matcher(name);
        if (!sequence.matches()) {
            throw new IllegalArgumentException("a case number has no part {" + name + "}");
        }
        return Integer.parseInt(sequence.group(1));
    }

    private static String padded(int width, long value) {
        String digits = Long.toString(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
