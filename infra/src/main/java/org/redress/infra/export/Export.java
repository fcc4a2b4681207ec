package org.redress.infra.export;

import java.time.Instant;
import java.util.List;
import org.redress.infra.web.Wording;

/**
 * A list that is to be a file.
 *
 * @param name of the list, for the file's name
 * @param title of its sheet
 * @param position everything up to here is in it, nothing after
 * @param asOf the instant it shows
 */
public record Export(String name, String title, List<String> columns, long position, Instant asOf, Wording say) {
    public Export {
        columns = List.copyOf(columns);
    }

    /** Two runs of the same list can be told apart, and the same run be asked for again. */
    String fileName(ExportFormat format) {
        String at = say.exact(asOf).replaceAll("[^0-9T]", "").replaceFirst("(\\d{8}T\\d{6}).*", "$1");
        return "redress-%s-%s-p%d.%s".formatted(name, at, position, format.ending());
    }
}
