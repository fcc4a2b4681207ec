package org.redress.commandside.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one case, in the order of the file. */
record CaseBatch(String caseId, List<ImportedCommand> rows) {
    static final int MOST_ROWS = 500;

    CaseBatch {
        rows = List.copyOf(rows);
    }

    /** The same rows with those of a case together, as far as they fit; each case keeps its order. */
    static List<CaseBatch> byCase(List<CaseBatch> batches) {
        Map<String, List<ImportedCommand>> open = new LinkedHashMap<>();
        List<CaseBatch> full = new ArrayList<>();
        for (CaseBatch batch : batches) {
            List<ImportedCommand> rows = open.computeIfAbsent(batch.caseId(), _ -> new ArrayList<>());
            if (rows.size() + batch.rows().size() > MOST_ROWS) {
                full.add(new CaseBatch(batch.caseId(), rows));
                rows.clear();
            }
            rows.addAll(batch.rows());
        }
        open.forEach((caseId, rows) -> full.add(new CaseBatch(caseId, rows)));
        return full;
    }
}
