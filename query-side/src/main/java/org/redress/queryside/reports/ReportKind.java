package org.redress.queryside.reports;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The reports there are, by the word people type. */
enum ReportKind {
    OVERVIEW,
    MONTHS,
    DURATIONS,
    SATISFACTION,
    CASE,
    COUNT;

    private final String word = name().toLowerCase(java.util.Locale.ROOT);

    String word() {
        return word;
    }

    static @Nullable ReportKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElse(null);
    }
}
