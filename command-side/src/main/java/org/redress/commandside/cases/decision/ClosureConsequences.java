package org.redress.commandside.cases.decision;

import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ClosureCommand;
import org.redress.events.cases.ClosureEvent;

/** What happens when a case ends or begins again. */
final class ClosureConsequences {
    private ClosureConsequences() {}

    static ClosureEvent event(ClosureCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.ResolveCase(var outcome, var text) ->
                new ClosureEvent.CaseResolved(Texts.orNothing(outcome), Texts.personal(facts, text));
            case CaseCommand.CloseWithFeedback(var outcome, var text, var feedback) ->
                new ClosureEvent.CaseClosed(Texts.orNothing(outcome), Texts.personal(facts, text), feedback);
            case CaseCommand.ReopenCase(var reason) -> new ClosureEvent.CaseReopened(reason);
        };
    }
}
