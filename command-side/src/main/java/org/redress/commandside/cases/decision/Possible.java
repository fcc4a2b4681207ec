package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Optional;
import org.redress.commandside.cases.command.CommandName;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.KindRule.StageRule;

/**
 * What may be done with a case that was opened, for whoever stands before it.
 *
 * @param likely those of the allowed commands that most probably come next, the first of them first
 * @param stages those that may be entered now
 * @param running clocks that may be paused
 * @param paused clocks that stand still
 */
public record Possible(
        boolean open,
        CaseFile file,
        List<CommandName> allowed,
        List<CommandName> likely,
        List<String> stages,
        List<String> running,
        List<String> paused) {

    /** Nothing before the case was opened. */
    public static Optional<Possible> of(CaseState state, Facts facts) {
        return Optional.ofNullable(state.caseFile()).map(file -> of(state, file, facts));
    }

    private static Possible of(CaseState state, CaseFile file, Facts facts) {
        List<CommandName> allowed = AllowedCommands.of(state, facts);
        List<String> pausable = facts.settings().clocks().stream()
                .filter(ClockRule::pausable)
                .map(ClockRule::name)
                .toList();
        Pauses pauses = file.clocks().pauses();
        return new Possible(
                state instanceof CaseState.Open,
                file,
                allowed,
                NextSteps.among(allowed, file),
                stages(file, facts),
                pausable.stream().filter(clock -> !pauses.concern(clock)).toList(),
                pausable.stream().filter(pauses::concern).toList());
    }

    private static List<String> stages(CaseFile file, Facts facts) {
        return Track.of(file, facts).ahead().stream()
                .map(StageRule::name)
                .filter(stage ->
                        TrackRules.stagesAreEnteredInOrder(file, stage, facts).isEmpty())
                .toList();
    }

    public boolean allows(CommandName command) {
        return allowed.contains(command);
    }
}
