package org.redress.commandside.cases.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.AmendDetails;
import org.redress.commandside.cases.command.CaseCommand.IntakeCommand;
import org.redress.events.cases.Change;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.PersonalChange;

/** What happens when the facts of a case are told, corrected or judged. */
final class IntakeConsequences {
    private IntakeConsequences() {}

    static IntakeEvent event(Matter matter, IntakeCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.AcceptCase _ -> new IntakeEvent.CaseAccepted();
            case CaseCommand.ClassifyCase classify -> classified(matter, classify, facts);
            case CaseCommand.ChangeKind(var kind, var reason) ->
                new IntakeEvent.CaseKindChanged(matter.kind(), kind, Texts.personal(facts, reason));
            case CaseCommand.ChangeSeverity(var severity, var reason) ->
                new IntakeEvent.SeverityChanged(
                        matter.classification().severity(), severity, Texts.personal(facts, reason));
            case AmendDetails amend -> amended(amend, facts);
            case CaseCommand.AttachEvidence(var evidence, var remark) ->
                new IntakeEvent.EvidenceAttached(ofCase(evidence, facts), Texts.personal(facts, remark));
            case CaseCommand.LinkCases(var other, var link) -> new IntakeEvent.CasesLinked(other, link);
            case CaseCommand.UnlinkCases(var other, var link, var reason) ->
                new IntakeEvent.CasesUnlinked(other, link, Texts.personal(facts, reason));
        };
    }

    /** The event states category and cause as they are from now on, so what was not named stays. */
    static IntakeEvent.CaseClassified classified(Matter matter, CaseCommand.ClassifyCase command, Facts facts) {
        Classification before = matter.classification();
        return new IntakeEvent.CaseClassified(
                Optional.ofNullable(Texts.orNothing(command.category())).orElse(before.category()),
                Optional.ofNullable(Texts.orNothing(command.cause())).orElse(before.cause()),
                Texts.personal(facts, command.reason()));
    }

    private static Evidence ofCase(Evidence file, Facts facts) {
        return new Evidence(file.sha256(), file.size(), file.mediaType(), Texts.personal(facts, file.name()));
    }

    private static IntakeEvent.DetailsAmended amended(AmendDetails command, Facts facts) {
        List<Change> plain = new ArrayList<>();
        List<PersonalChange> personal = new ArrayList<>();
        for (Change change : command.changes()) {
            if (Details.personal(change.field())) {
                personal.add(new PersonalChange(
                        change.field(), Texts.personal(facts, change.before()), Texts.personal(facts, change.after())));
            } else {
                plain.add(change);
            }
        }
        return new IntakeEvent.DetailsAmended(plain, personal, Texts.personal(facts, command.reason()));
    }
}
