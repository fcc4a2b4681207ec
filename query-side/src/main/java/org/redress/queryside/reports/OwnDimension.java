package org.redress.queryside.reports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every case can be grouped by, whatever its organisation records besides. */
enum OwnDimension {
    OWNER("owner"),
    TIER("tier"),
    STATUS("status"),
    KIND("kind"),
    SEVERITY("severity"),
    CATEGORY("category"),
    SOURCE("source"),
    PACK("pack"),
    OPEN_MONTH("openMonth"),
    CLOSE_MONTH("closeMonth");

    private final String word;

    OwnDimension(String word) {
        this.word = word;
    }

    static @Nullable OwnDimension ofWord(String word) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(dimension -> dimension.word).toList();
    }
}
