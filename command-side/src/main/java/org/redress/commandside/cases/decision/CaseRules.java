package org.redress.commandside.cases.decision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CommandName;

/** May it happen: first where the case is in its life, then the time, then the person, then what was asked. */
final class CaseRules {
    private CaseRules() {}

    static Optional<Refusal> refusal(CaseState state, CaseCommand command, Facts facts) {
        return LifeRules.refusal(state, CommandName.of(command), facts)
                .or(() -> TimeRules.refusal(facts))
                .or(() -> ErasureRules.refusal(command, facts))
                .or(() -> asked(state.caseFile(), command, facts));
    }

    private static Optional<Refusal> asked(@Nullable CaseFile file, CaseCommand command, Facts facts) {
        if (command instanceof CaseCommand.OpenCase opening) {
            return OpeningRules.refusal(opening, facts);
        }
        if (file == null) {
            throw new IllegalStateException("allowed before the case was opened: " + command.getClass());
        }
        return ofCase(file, command, facts);
    }

    private static Optional<Refusal> ofCase(CaseFile file, CaseCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.OpenCase opening -> OpeningRules.refusal(opening, facts);
            case CaseCommand.TakeBack _ -> TakingBack.refusal(facts);
            case CaseCommand.IntakeCommand intake -> IntakeRules.refusal(file.matter(), intake, facts);
            case CaseCommand.RoutingCommand routing -> RoutingRules.refusal(file, routing, facts);
            case CaseCommand.ConversationCommand said -> ConversationRules.refusal(said, facts);
            case CaseCommand.ClockCommand clock -> ClockRules.refusal(file.clocks(), clock, facts);
            case CaseCommand.ClosureCommand closure -> ClosureRules.refusal(file.matter(), closure, facts);
        };
    }
}
