package org.redress.infra.export;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.BadParameter;

/** What a list may be written as. */
enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    static final String PARAMETER = "format";
    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** CSV where nothing is said. */
    static ExportFormat read(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return CSV;
        }
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadParameter(PARAMETER, word, "bad.filter"));
    }
}
