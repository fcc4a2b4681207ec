package org.redress.commandside.imports;

import java.util.Map;
import java.util.UUID;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.events.Actor;
import org.redress.events.Audience;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.Reporter;

/** The source's words as commands to a case. Ids depend on the source alone, so a second run asks for the same things. */
record CommandWords(ImportRequest request, CaseKind kind, UUID runId) {

    String caseId(ImportedCommand row) {
        return CaseIds.imported(request.tenant(), request.source(), row.caseId());
    }

    UUID commandId(ImportedCommand row) {
        return CaseIds.named("import", request.tenant(), request.source(), row.caseId(), row.key());
    }

    Asked asked(ImportedCommand row) {
        return new Asked(
                request.tenant(),
                caseId(row),
                command(row),
                commandId(row),
                Actor.of(row.actor()),
                "import:" + request.source(),
                row.at(),
                null,
                runId,
                null,
                request.pack());
    }

    private CaseCommand command(ImportedCommand row) {
        String note = row.note();
        return switch (row.command()) {
            case "open" -> open(row);
            case "assign" -> new CaseCommand.AssignCase(row.owner(), null, note);
            case "respond" -> new CaseCommand.RespondToCustomer(null, note);
            case "escalate" -> new CaseCommand.EscalateCase(null, "IMPORTED", null, note);
            case "note" -> new CaseCommand.AddNote(Audience.INTERNAL, note == null ? "" : note);
            case "resolve" -> new CaseCommand.ResolveCase(null, note);
            case "close" -> new CaseCommand.CloseWithFeedback(null, note, feedback(row));
            case "reopen" -> new CaseCommand.ReopenCase(note);
            default -> throw new IllegalArgumentException("the translation lets no other command through: " + row);
        };
    }

    private CaseCommand open(ImportedCommand row) {
        return new CaseCommand.OpenCase(
                kind,
                null,
                null,
                row.tier(),
                null,
                null,
                Reporter.UNKNOWN,
                null,
                row.note(),
                row.caseId(),
                null,
                row.attributes());
    }

    private static Feedback feedback(ImportedCommand row) {
        Integer score = row.score();
        return score == null ? new Feedback.NotAsked() : new Feedback.Scored(score, Map.of(), null);
    }
}
