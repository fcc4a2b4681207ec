package org.redress.commandside.cases.decision;

import java.util.ArrayList;
import java.util.List;
import org.redress.commandside.cases.command.CommandName;

/** Which of the allowed commands most probably come next. An order of what is offered; it forbids nothing. */
final class NextSteps {
    private NextSteps() {}

    static List<CommandName> among(List<CommandName> allowed, CaseFile file) {
        List<CommandName> steps = new ArrayList<>();
        if (allowed.contains(CommandName.UNMERGE_CASE)) {
            steps.add(CommandName.UNMERGE_CASE);
        }
        if (file.progress().resolved()) {
            steps.add(CommandName.CLOSE_WITH_FEEDBACK);
        }
        if (!file.matter().accepted() && !allowed.contains(CommandName.RESOLVE_CASE)) {
            steps.add(CommandName.ACCEPT_CASE);
        }
        if (file.routing().owner() == null) {
            steps.add(CommandName.ASSIGN_CASE);
        }
        if (!file.progress().answered()) {
            steps.add(CommandName.RESPOND_TO_CUSTOMER);
        }
        if (file.routing().track() != null) {
            steps.add(CommandName.ENTER_STAGE);
        }
        if (!file.progress().resolved()) {
            steps.add(CommandName.RESOLVE_CASE);
        }
        steps.addAll(List.of(CommandName.RESPOND_TO_CUSTOMER, CommandName.REOPEN_CASE, CommandName.ADD_NOTE));
        return steps.stream().distinct().filter(allowed::contains).toList();
    }
}
