package org.redress.commandside.cases.decision;

import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.EscalateCase;
import org.redress.commandside.cases.command.CaseCommand.RoutingCommand;
import org.redress.events.cases.RoutingEvent;

/** What happens when a case goes to somebody, up, or on. */
final class RoutingConsequences {
    private RoutingConsequences() {}

    static RoutingEvent event(CaseFile file, RoutingCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.AssignCase(var owner, var unit, var reason) ->
                new RoutingEvent.CaseAssigned(
                        Texts.orNothing(owner), Texts.orNothing(unit), Texts.personal(facts, reason));
            case EscalateCase escalate ->
                new RoutingEvent.CaseEscalated(
                        level(file.routing(), escalate),
                        escalate.trigger(),
                        escalate.toRole(),
                        Texts.personal(facts, escalate.reason()));
            case CaseCommand.TransferCase(var owner, var unit, var reason) ->
                new RoutingEvent.CaseTransferred(
                        file.routing().owner(),
                        file.routing().unit(),
                        Texts.orNothing(owner),
                        Texts.orNothing(unit),
                        Texts.personal(facts, reason));
            case CaseCommand.WatchCase(var watcher) -> new RoutingEvent.CaseWatched(watcher);
            case CaseCommand.UnwatchCase(var watcher) -> new RoutingEvent.CaseUnwatched(watcher);
            case CaseCommand.EnterStage(var stage) ->
                new RoutingEvent.StageEntered(
                        file.matter().kind().value(),
                        stage,
                        Track.of(file, facts).before(stage));
        };
    }

    private static int level(Routing routing, EscalateCase command) {
        return command.level() == null ? routing.highestLevel() + 1 : command.level();
    }
}
