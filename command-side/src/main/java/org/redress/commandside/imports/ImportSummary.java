package org.redress.commandside.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.redress.events.imports.ImportRunEvent.RefusedRow;

/**
 * How an import ended.
 *
 * @param commands commands read from the file
 * @param accepted commands that had their effect in this run
 * @param alreadyThere commands that had their effect in an earlier run
 * @param refused commands that the order of the source forbids, of this and earlier runs
 * @param finished whether the file was read to its end
 */
public record ImportSummary(
        String runId,
        long commands,
        long accepted,
        long alreadyThere,
        List<Refused> refused,
        boolean finished,
        long position) {
    public ImportSummary {
        refused = List.copyOf(refused);
    }

    /** A refused row with the data of its sentence. */
    public record Refused(
            long line, UUID commandId, String caseId, String command, String reason, Map<String, Object> data) {
        RefusedRow row() {
            Map<String, String> words = new TreeMap<>();
            data.forEach((name, value) -> words.put(name, String.valueOf(value)));
            return new RefusedRow(line, commandId, caseId, command, reason, words);
        }
    }
}
