package org.redress.commandside.cases.form;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.handling.Outlook;

/**
 * What may be done with a case now: a few buttons for what most likely comes next, and a menu with the rest.
 *
 * @param undo what the reader did last and may take back
 * @param followable whether a new case may take the closed one up again
 * @param sending command id of the buttons that need no form; one case, one wish at a time
 */
record Bar(
        FormView.Subject subject,
        long version,
        UUID sending,
        List<Action> likely,
        List<Group> further,
        Outlook.@Nullable Undoable undo,
        boolean followable) {
    private static final int BUTTONS = 3;

    /** What belongs together in the menu, under one heading. */
    record Group(Action.Kin kin, List<Action> actions) {
        static List<Group> of(List<Action> actions) {
            return Arrays.stream(Action.Kin.values())
                    .map(kin -> new Group(
                            kin,
                            actions.stream()
                                    .filter(action -> action.kin() == kin)
                                    .toList()))
                    .filter(group -> !group.actions().isEmpty())
                    .toList();
        }
    }

    static Bar of(Outlook outlook, FormView.Subject subject, String staffId) {
        boolean mine = staffId.equals(outlook.file().routing().owner());
        boolean watches = outlook.file().routing().watchers().contains(staffId);
        List<Action> all = Arrays.stream(Action.values())
                .filter(action -> outlook.possible().allows(action.command()))
                .filter(action -> concerns(action, mine, watches))
                .toList();
        List<Action> likely = outlook.possible().likely().stream()
                .flatMap(command -> usual(command, mine))
                .filter(all::contains)
                .limit(BUTTONS)
                .toList();
        return new Bar(
                subject,
                outlook.version(),
                UUID.randomUUID(),
                likely,
                Group.of(all.stream().filter(action -> !likely.contains(action)).toList()),
                likely.contains(Action.UNMERGE) ? null : outlook.undoable(),
                !outlook.possible().open() && outlook.mergedInto() == null);
    }

    /** Undoing has a place of its own, because it names what it undoes. */
    private static boolean concerns(Action action, boolean mine, boolean watches) {
        boolean already = action == Action.TAKE ? mine : action == Action.WATCH && watches;
        boolean notYet = action == Action.UNWATCH && !watches;
        return !already && !notYet && action != Action.UNDO;
    }

    private static Stream<Action> usual(CommandName command, boolean mine) {
        return Arrays.stream(Action.values())
                .filter(action -> action.command() == command)
                .filter(action -> action != Action.ASSIGN || mine)
                .limit(1);
    }
}
