package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Optional;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.IntakeCommand;
import org.redress.commandside.cases.decision.Matter.Link;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.IntakeEvent.CaseClassified;
import org.redress.events.packs.KindRule;
import org.redress.events.packs.PackSettings;

/** What may be said of the matter after the case was opened. */
final class IntakeRules {
    private static final String SHA_256 = "[0-9a-f]{64}";

    private IntakeRules() {}

    static Optional<Refusal> refusal(Matter matter, IntakeCommand command, Facts facts) {
        PackSettings pack = facts.settings();
        return switch (command) {
            case CaseCommand.AcceptCase _ -> everyRequiredFactIsTold(matter, facts);
            case CaseCommand.ClassifyCase classify -> classification(matter, classify, facts);
            case CaseCommand.ChangeKind(var kind, var reason) ->
                OpeningRules.thePackKnowsTheKind(kind, pack)
                        .or(() -> somethingChanges(matter.kind(), kind))
                        .or(() -> aReasonIsGiven(reason, facts));
            case CaseCommand.ChangeSeverity(var severity, var reason) ->
                OpeningRules.thePackKnowsTheSeverity(severity, pack)
                        .or(() -> somethingChanges(matter.classification().severity(), severity))
                        .or(() -> aReasonIsGiven(reason, facts));
            case CaseCommand.AmendDetails amend -> AmendRules.refusal(matter, amend, pack);
            case CaseCommand.AttachEvidence attach -> evidence(matter, attach.evidence());
            case CaseCommand.LinkCases link -> link(matter, new Link(link.other(), link.link()), facts);
            case CaseCommand.UnlinkCases unlink ->
                theLinkExists(matter, new Link(unlink.other(), unlink.link()))
                        .or(() -> aReasonIsGiven(unlink.reason(), facts));
        };
    }

    /** Told all at once: nobody likes to be sent back once per field. */
    static Optional<Refusal> everyRequiredFactIsTold(Matter matter, Facts facts) {
        List<String> missing = facts.ruleFor(matter.kind()).map(KindRule::requiredFields).orElse(List.of()).stream()
                .filter(field -> !matter.tells(field))
                .toList();
        return Rules.refuseIf(!missing.isEmpty(), () -> new IntakeRefusal.FieldsMissing(missing));
    }

    private static Optional<Refusal> classification(Matter matter, CaseCommand.ClassifyCase command, Facts facts) {
        PackSettings pack = facts.settings();
        CaseClassified after = IntakeConsequences.classified(matter, command, facts);
        Classification before = matter.classification();
        return Rules.thePackKnows(Details.CATEGORY, command.category(), pack.categories())
                .or(() -> Rules.thePackKnows(Details.CAUSE, command.cause(), pack.causes()))
                .or(() -> somethingChanges(before, before.as(after.category(), after.cause())));
    }

    /** A case has to be worked to its end after an erasure as well, and then no reason can be kept. */
    static Optional<Refusal> aReasonIsGiven(String reason, Facts facts) {
        return facts.erased() ? Rules.allowed() : Rules.isSaid("reason", reason);
    }

    private static Optional<Refusal> somethingChanges(Object before, Object after) {
        return Rules.refuseIf(before.equals(after), IntakeRefusal.NothingToChange::new);
    }

    private static Optional<Refusal> evidence(Matter matter, Evidence evidence) {
        String sha256 = evidence.sha256();
        return Rules.refuseIf(!sha256.matches(SHA_256), () -> new IntakeRefusal.BadFingerprint(sha256))
                .or(() -> Rules.refuseIf(evidence.size() < 0, () -> new IntakeRefusal.NegativeSize(evidence.size())))
                .or(() -> Rules.refuseIf(
                        matter.evidence().contains(sha256), () -> new IntakeRefusal.AlreadyAttached(sha256)));
    }

    private static Optional<Refusal> link(Matter matter, Link link, Facts facts) {
        return aCaseIsLinkedToAnotherOne(link.other(), facts)
                .or(() -> Rules.refuseIf(
                        matter.links().contains(link),
                        () -> new IntakeRefusal.AlreadyLinked(
                                link.other().caseId(), link.kind().name())));
    }

    static Optional<Refusal> aCaseIsLinkedToAnotherOne(CaseRef other, Facts facts) {
        return Rules.refuseIf(other.caseId().equals(facts.caseId()), IntakeRefusal.LinkToItself::new);
    }

    private static Optional<Refusal> theLinkExists(Matter matter, Link link) {
        return Rules.refuseIf(
                !matter.links().contains(link),
                () -> new IntakeRefusal.NotLinked(
                        link.other().caseId(), link.kind().name()));
    }
}
