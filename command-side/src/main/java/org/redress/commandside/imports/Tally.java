package org.redress.commandside.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.commandside.cases.handling.Answer;
import org.redress.infra.store.JournalUnavailable;

/** Counts what became of the rows. Fed by several lanes. */
final class Tally {
    private final long headAtStart;
    private final long total;
    private final ImportProgress progress;
    private final List<ImportSummary.Refused> refused = new ArrayList<>();
    private long accepted;
    private long alreadyThere;
    private long position;

    Tally(long headAtStart, long total, ImportProgress progress) {
        this.headAtStart = headAtStart;
        this.total = total;
        this.progress = progress;
        this.position = headAtStart;
    }

    private void tell() {
        progress.reached(accepted + alreadyThere + refused.size(), total);
    }

    synchronized void count(ImportedCommand row, UUID commandId, Answer answer) {
        switch (answer) {
            case Answer.Accepted effect -> {
                if (effect.position() <= headAtStart) {
                    alreadyThere++;
                } else {
                    accepted++;
                }
                position = Math.max(position, effect.position());
            }
            case Answer.Refused no -> refuse(row, commandId, no.reason(), no.data());
            case Answer.OtherBody other -> refuse(row, commandId, "OTHER_CONTENT", Map.of());
            case Answer.Conflict conflict -> throw stillBusy();
            case Answer.Unavailable unavailable -> throw new JournalUnavailable(unavailable.why());
        }
        tell();
    }

    private void refuse(ImportedCommand row, UUID commandId, String reason, Map<String, Object> data) {
        refused.add(new ImportSummary.Refused(row.line(), commandId, row.caseId(), row.command(), reason, data));
    }

    synchronized ImportSummary summary(String runId, long commands, boolean finished) {
        List<ImportSummary.Refused> inOrder = refused.stream()
                .sorted(java.util.Comparator.comparingLong(ImportSummary.Refused::line))
                .toList();
        return new ImportSummary(runId, commands, accepted, alreadyThere, inOrder, finished, position);
    }

    private static ImportTrouble stillBusy() {
        return new ImportTrouble(
                "Somebody else keeps changing a case of this source. Run the import again; it goes on from here.",
                "有其他人正在持续修改该来源的案件。请重新运行导入，将从此处继续。");
    }
}
