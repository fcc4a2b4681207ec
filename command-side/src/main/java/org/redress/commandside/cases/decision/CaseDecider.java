package org.redress.commandside.cases.decision;

import java.util.Optional;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.decision.Decision.Accepted;
import org.redress.commandside.cases.decision.Decision.Refused;

/** May it happen, and what happens then. */
public final class CaseDecider {
    private CaseDecider() {}

    public static Decision decide(CaseState state, CaseCommand command, Facts facts) {
        Optional<Refusal> refusal = facts.imported()
                ? SourceOrder.refusal(state, command, facts)
                : CaseRules.refusal(state, command, facts);
        return refusal.<Decision>map(why -> new Refused(why, AllowedCommands.of(state, facts)))
                .orElseGet(() -> new Accepted(Consequences.of(state, command, facts)));
    }
}
