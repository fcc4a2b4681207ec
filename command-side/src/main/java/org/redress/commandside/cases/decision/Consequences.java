package org.redress.commandside.cases.decision;

import java.util.List;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.cases.CaseEvent;

/** What happens when a command is allowed. Asked only then: for a case that was not opened there is only an opening. */
final class Consequences {
    private Consequences() {}

    static List<CaseEvent> of(CaseState state, CaseCommand command, Facts facts) {
        CaseFile file = state.caseFile();
        if (command instanceof CaseCommand.OpenCase opening) {
            return Opening.events(opening, facts);
        }
        if (file == null) {
            throw new IllegalStateException("allowed before the case was opened: " + command.getClass());
        }
        return List.of(
                command instanceof CaseCommand.ClosureCommand closure
                        ? ClosureConsequences.event(state, closure, facts)
                        : event(file, command, facts));
    }

    private static CaseEvent event(CaseFile file, CaseCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.OpenCase opening ->
                throw new IllegalStateException("an opening has consequences of its own: " + opening.kind());
            case CaseCommand.TakeBack _ -> TakingBack.event(facts);
            case CaseCommand.IntakeCommand intake -> IntakeConsequences.event(file.matter(), intake, facts);
            case CaseCommand.RoutingCommand routing -> RoutingConsequences.event(file, routing, facts);
            case CaseCommand.ConversationCommand said -> ConversationConsequences.event(said, facts);
            case CaseCommand.ClockCommand clock -> ClockConsequences.event(clock, facts);
            case CaseCommand.ClosureCommand closure ->
                throw new IllegalStateException("an end is looked at with its state: " + closure.getClass());
        };
    }
}
