package org.redress.systemtests.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules that need no parser. Marks are spelled in pieces, so that this file keeps the rules it states. */
final class TextRules {
    static final int FILE_LINES = 200;
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    private static final Pattern KEY_MATERIAL = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE" + " KEY-----");
    private static final Pattern IGNORED_TEST = Pattern.compile("@Dis" + "abled|assume" + "True\\(");
    private static final Pattern INLINE_SCRIPT = Pattern.compile("(?i)<script(?![^>]*\\bsrc=)[^>]*>|\\son[a-z]+=\"");
    private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\(");
    private static final Pattern TEST_METHOD = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|Property)\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(Instant|LocalDate|LocalDateTime|LocalTime|OffsetDateTime|ZonedDateTime|Year)\\.now\\(|System\\.currentTimeMillis\\(");

    private TextRules() {}

    static List<String> check(ProjectFile file) {
        return Stream.of(
                        tooLong(file),
                        found(file, LEFT_OVER, "left-over mark"),
                        found(file, KEY_MATERIAL, "key material"),
                        file.ends(".java") ? found(file, IGNORED_TEST, "test that may not run") : List.<String>of(),
                        file.ends(".html") ? found(file, INLINE_SCRIPT, "inline script") : List.<String>of(),
                        file.ends(".html") ? found(file, UNESCAPED, "unescaped output") : List.<String>of(),
                        clock(file),
                        testName(file))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> tooLong(ProjectFile file) {
        boolean capped = file.ends(".java") || file.ends(".html");
        return capped && file.lines() > FILE_LINES
                ? List.of(file.path() + " has " + file.lines() + " lines; " + FILE_LINES + " is the cap")
                : List.of();
    }

    /** The clock is read in one place; nanoTime measures and decides nothing, so it is free. */
    private static List<String> clock(ProjectFile file) {
        boolean free = !file.isMainJava()
                || file.path().contains("/infra/time/")
                || file.path().contains("/bench/");
        return free ? List.of() : found(file, CLOCK, "clock read outside infra/time");
    }

    private static List<String> testName(ProjectFile file) {
        boolean hidden = file.ends(".java")
                && file.path().contains("src/test/java")
                && TEST_METHOD.matcher(file.text()).find()
                && !file.ends("Test.java")
                && !file.ends("Spec.java")
                && !file.text().contains("abstract class")
                && !file.text().contains("interface ");
        return hidden
                ? List.of(file.path() + " holds tests, but its name ends neither in Test nor in Spec")
                : List.of();
    }

    private static List<String> found(ProjectFile file, Pattern pattern, String what) {
        List<String> findings = new ArrayList<>();
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                findings.add(file.path() + ":" + number + " " + what + ": " + matcher.group());
            }
        }
        return findings;
    }
}
