package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.AssignCase;
import org.redress.commandside.cases.command.CaseCommand.EscalateCase;
import org.redress.commandside.cases.command.CaseCommand.RoutingCommand;
import org.redress.commandside.cases.command.CaseCommand.TransferCase;

/** Where a case may go. */
final class RoutingRules {
    private RoutingRules() {}

    static Optional<Refusal> refusal(CaseFile file, RoutingCommand command, Facts facts) {
        return switch (command) {
            case AssignCase assign -> theHolderChanges(file.routing(), assign.owner(), assign.unit());
            case EscalateCase escalate ->
                levelsCountFromOne(escalate.level()).or(() -> Rules.isSaid("trigger", escalate.trigger()));
            case TransferCase transfer ->
                Rules.refuseIf(
                                Texts.orNothing(transfer.owner()) == null && Texts.orNothing(transfer.unit()) == null,
                                () -> new IntakeRefusal.FieldsMissing(List.of("owner", "unit")))
                        .or(() -> IntakeRules.aReasonIsGiven(transfer.reason(), facts))
                        .or(() -> theHolderChanges(file.routing(), transfer.owner(), transfer.unit()));
            case CaseCommand.WatchCase(var watcher) ->
                Rules.isSaid("watcher", watcher)
                        .or(() -> Rules.refuseIf(
                                file.routing().watchers().contains(watcher),
                                () -> new RoutingRefusal.AlreadyWatching(watcher)));
            case CaseCommand.UnwatchCase(var watcher) ->
                Rules.isSaid("watcher", watcher)
                        .or(() -> Rules.refuseIf(
                                !file.routing().watchers().contains(watcher),
                                () -> new RoutingRefusal.NotWatching(watcher)));
            case CaseCommand.EnterStage(var stage) -> TrackRules.stagesAreEnteredInOrder(file, stage, facts);
        };
    }

    private static Optional<Refusal> theHolderChanges(
            Routing routing, @Nullable String newOwner, @Nullable String newUnit) {
        String owner = Texts.orNothing(newOwner);
        boolean same =
                Objects.equals(owner, routing.owner()) && Objects.equals(Texts.orNothing(newUnit), routing.unit());
        return Rules.refuseIf(
                same,
                () -> owner == null ? new RoutingRefusal.NobodyAssigned() : new RoutingRefusal.AlreadyAssigned(owner));
    }

    private static Optional<Refusal> levelsCountFromOne(@Nullable Integer level) {
        return Optional.ofNullable(level).filter(told -> told < 1).map(RoutingRefusal.LevelTooLow::new);
    }
}
