package org.redress.commandside.cases.decision;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.AssignCase;
import org.redress.commandside.cases.command.CaseCommand.EscalateCase;
import org.redress.commandside.cases.command.CaseCommand.RoutingCommand;

/** Where a case may go. */
final class RoutingRules {
    private RoutingRules() {}

    static Optional<Refusal> refusal(CaseFile file, RoutingCommand command, Facts facts) {
        return switch (command) {
            case AssignCase assign -> theHolderChanges(file.routing(), assign);
            case EscalateCase escalate ->
                levelsCountFromOne(escalate.level()).or(() -> Rules.isSaid("trigger", escalate.trigger()));
            case CaseCommand.EnterStage(var stage) -> TrackRules.stagesAreEnteredInOrder(file, stage, facts);
        };
    }

    private static Optional<Refusal> theHolderChanges(Routing routing, AssignCase command) {
        String owner = Texts.orNothing(command.owner());
        boolean same = Objects.equals(owner, routing.owner())
                && Objects.equals(Texts.orNothing(command.unit()), routing.unit());
        return Rules.refuseIf(
                same,
                () -> owner == null ? new RoutingRefusal.NobodyAssigned() : new RoutingRefusal.AlreadyAssigned(owner));
    }

    private static Optional<Refusal> levelsCountFromOne(@Nullable Integer level) {
        return Optional.ofNullable(level).filter(told -> told < 1).map(RoutingRefusal.LevelTooLow::new);
    }
}
