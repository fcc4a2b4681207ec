package org.redress.infra.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a group adds to each table. */
record Writes(
        List<Row> rows, List<CommandRecord> commands, Map<ClaimKey, String> claims, Map<SeriesKey, Long> counters) {
    Writes() {
        this(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    boolean isEmpty() {
        return rows.isEmpty() && commands.isEmpty();
    }
}
