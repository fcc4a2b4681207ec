package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Optional;
import org.redress.commandside.cases.command.CaseCommand.MergeCase;
import org.redress.commandside.cases.command.CaseCommand.UnmergeCase;
import org.redress.commandside.cases.command.CommandName;

/** Which case may be merged into which, and when that may be undone. */
final class MergeRules {
    private MergeRules() {}

    static Optional<Refusal> refusal(Matter matter, MergeCase command, Facts facts) {
        OtherCase other = other(command.into().caseId(), facts);
        return Rules.refuseIf(command.into().caseId().equals(facts.caseId()), MergeRefusal.MergeIntoItself::new)
                .or(() -> theOtherIsWorkedOn(other))
                .or(() -> anotherCustomersCaseNeedsAReason(matter, other, command, facts));
    }

    static Optional<Refusal> refusal(UnmergeCase command, Facts facts) {
        return (facts.erased() ? Rules.allowed() : Rules.isSaid("reason", command.reason()))
                .or(() -> nothingRestsOnTheMerge(facts));
    }

    /** A pointer to where the work goes on. */
    static Optional<Refusal> workedOnElsewhere(CommandName command, String into, Facts facts) {
        return Rules.refuse(
                new MergeRefusal.WorkedOnElsewhere(command, other(into, facts).number(), into));
    }

    private static OtherCase other(String caseId, Facts facts) {
        OtherCase other = facts.other();
        return other == null ? OtherCase.missing(caseId) : other;
    }

    private static Optional<Refusal> theOtherIsWorkedOn(OtherCase other) {
        return switch (other.life()) {
            case OPEN -> Rules.allowed();
            case MISSING -> Rules.refuse(new MergeRefusal.MergeTargetUnknown(other.number()));
            case CLOSED -> Rules.refuse(new MergeRefusal.MergeTargetClosed(other.number()));
            case ABSORBED ->
                Rules.refuse(new MergeRefusal.MergeTargetMerged(other.number(), Texts.orEmpty(other.into())));
        };
    }

    private static Optional<Refusal> anotherCustomersCaseNeedsAReason(
            Matter matter, OtherCase other, MergeCase command, Facts facts) {
        String mine = matter.details().get(Details.CUSTOMER_ID);
        boolean same = mine == null || other.customerId() == null || mine.equals(other.customerId());
        boolean told = facts.erased() || Texts.orNothing(command.reason()) != null;
        return Rules.refuseIf(!same && !told, () -> new MergeRefusal.OtherCustomer("reason", other.number()));
    }

    private static Optional<Refusal> nothingRestsOnTheMerge(Facts facts) {
        OtherCase other = other("", facts);
        List<String> later = other.later().stream().map(one -> one.said(facts)).toList();
        return Rules.refuseIf(!later.isEmpty(), () -> new MergeRefusal.MergeRestsOnIt(other.number(), later));
    }
}
