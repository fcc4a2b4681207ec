package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Severity;
import org.redress.events.packs.PackSettings;

/** What a case must be to be opened under its pack. */
final class OpeningRules {
    private OpeningRules() {}

    static Optional<Refusal> refusal(OpenCase command, Facts facts) {
        PackSettings pack = facts.settings();
        return thePackKnowsTheKind(command.kind(), pack)
                .or(() -> thePackKnowsTheSeverity(command.severity(), pack))
                .or(() -> Rules.thePackKnows(Details.CATEGORY, command.category(), pack.categories()))
                .or(() -> Rules.thePackKnows(Details.TIER, command.tier(), pack.tiers()))
                .or(() -> Rules.thePackKnows(Details.CHANNEL, command.channel(), pack.channels()))
                .or(() -> aCaseFollowsAnotherOne(command, facts))
                .or(() -> everyRequiredFactIsTold(command, facts));
    }

    static Optional<Refusal> thePackKnowsTheKind(CaseKind kind, PackSettings pack) {
        if (kind.value().isBlank()) {
            return Optional.of(new IntakeRefusal.FieldsMissing(List.of(Details.KIND)));
        }
        List<String> kinds =
                pack.kinds().stream().map(rule -> rule.kind().value()).toList();
        return Rules.thePackKnows(Details.KIND, kind.value(), kinds);
    }

    static Optional<Refusal> thePackKnowsTheSeverity(@Nullable Severity severity, PackSettings pack) {
        List<String> severities =
                pack.severities().stream().map(Severity::value).toList();
        return Rules.thePackKnows(Details.SEVERITY, severity == null ? null : severity.value(), severities);
    }

    private static Optional<Refusal> aCaseFollowsAnotherOne(OpenCase command, Facts facts) {
        return Optional.ofNullable(command.follows())
                .flatMap(other -> IntakeRules.aCaseIsLinkedToAnotherOne(other, facts));
    }

    private static Optional<Refusal> everyRequiredFactIsTold(OpenCase command, Facts facts) {
        return IntakeRules.everyRequiredFactIsTold(Matter.of(Opening.opened(command, facts)), facts);
    }
}
