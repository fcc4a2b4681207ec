package org.redress.commandside.automation;

import java.util.List;
import org.redress.infra.delivery.Views;

/**
 * Sources whose import began and did not end. Their clocks raise nothing until the same file is imported to its end, so it must
 * be seen that one was given up.
 */
public final class UnfinishedImports {
    private static final String PREFIX = "import:";

    private final Views views;

    public UnfinishedImports(Views views) {
        this.views = views;
    }

    public List<String> sources(String tenant) {
        return views.read(
                TimersProjection.NAME,
                reading -> reading.list(TimerTables.UNFINISHED, row -> name(row.getString(1)), tenant));
    }

    private static String name(String source) {
        return source.startsWith(PREFIX) ? source.substring(PREFIX.length()) : source;
    }
}
