package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.commandside.cases.decision.StorageRules;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.infra.codec.UnstorableText;
import org.redress.infra.keys.KeysUnavailable;
import org.redress.infra.keys.SubjectErased;
import org.redress.infra.store.AppendOutcome.AlreadyRecorded;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.AppendOutcome.ClaimTaken;
import org.redress.infra.store.AppendOutcome.VersionConflict;
import org.redress.infra.store.Journal;
import org.redress.infra.store.JournalUnavailable;

/**
 * All rows of one imported case in one append, past Axon: a million rows need neither its messages nor its cache. Rows that
 * begin a case are first taken for new; the append finds out when they are not. Refusals go on record before the append: a row
 * that is told again alone would otherwise be decided on what became of the case since.
 */
record ImportedCases(Journal journal, Records records, FactsGathering gathering) {

    List<Answer> handle(String tenant, String caseId, List<Asked> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        try {
            return asNew(tenant, caseId, rows)
                    .or(() -> attempt(tenant, caseId, onWhatIsThere(tenant, caseId, rows)))
                    .orElseGet(() -> all(rows, new Answer.Conflict(version(tenant, caseId))));
        } catch (JournalUnavailable | KeysUnavailable unavailable) {
            return all(rows, new Answer.Unavailable(String.valueOf(unavailable.getMessage())));
        }
    }

    /** Nothing when a look at the journal is needed. */
    private Optional<List<Answer>> asNew(String tenant, String caseId, List<Asked> rows) {
        if (!(rows.getFirst().command() instanceof OpenCase)) {
            return Optional.empty();
        }
        ImportFolding folding = new ImportFolding(gathering, AlreadyThere.NOTHING).fold(rows);
        return folding.refusals().isEmpty() ? attempt(tenant, caseId, folding) : Optional.empty();
    }

    private ImportFolding onWhatIsThere(String tenant, String caseId, List<Asked> rows) {
        List<UUID> ids = rows.stream().map(Asked::commandId).toList();
        AlreadyThere there = AlreadyThere.of(
                journal.readStream(tenant, StreamId.ofCase(caseId), 1), journal.findCommands(tenant, ids));
        return new ImportFolding(gathering, there).fold(rows);
    }

    /** Nothing when the case is not what the folding took it for. */
    private Optional<List<Answer>> attempt(String tenant, String caseId, ImportFolding folding) {
        folding.refusals().stream()
                .filter(row -> StorageRules.recordable(row.asked()))
                .forEach(row -> records.refuse(row.asked(), row.bodyHash(), row.answer()));
        if (folding.writesNothing()) {
            return Optional.of(folding.answers(List.of()));
        }
        try {
            return switch (journal.append(folding.append(tenant, StreamId.ofCase(caseId)))) {
                case Appended(List<Recorded<?>> events) -> Optional.of(folding.answers(events));
                case VersionConflict _, AlreadyRecorded _ -> Optional.empty();
                case ClaimTaken taken -> throw new IllegalStateException("a case claims nothing: " + taken);
            };
        } catch (UnstorableText _) {
            return Optional.of(folding.answersInstead(RecordedRefusals.textNotKept()));
        } catch (SubjectErased _) {
            return Optional.of(folding.answersInstead(RecordedRefusals.personErased()));
        }
    }

    private long version(String tenant, String caseId) {
        List<Recorded<?>> events = journal.readStream(tenant, StreamId.ofCase(caseId), 1);
        return events.isEmpty() ? 0 : events.getLast().envelope().version();
    }

    private static List<Answer> all(List<Asked> rows, Answer answer) {
        return rows.stream().map(_ -> answer).toList();
    }
}
