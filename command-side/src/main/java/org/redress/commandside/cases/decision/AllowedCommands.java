package org.redress.commandside.cases.decision;

import java.util.Arrays;
import java.util.List;
import org.redress.commandside.cases.command.CommandName;

/** What people may ask of a case now, as far as its place in its life decides it. */
public final class AllowedCommands {
    private AllowedCommands() {}

    public static List<CommandName> of(CaseState state, Facts facts) {
        return Arrays.stream(CommandName.values())
                .filter(CommandName::givenByPeople)
                .filter(command -> LifeRules.refusal(state, command, facts).isEmpty())
                .toList();
    }
}
