package org.redress.commandside.cases.decision;

import java.util.Optional;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ConversationCommand;

/** What may be written down as said. */
final class ConversationRules {
    private ConversationRules() {}

    static Optional<Refusal> refusal(ConversationCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.RespondToCustomer(var channel, var _) ->
                Rules.thePackKnows(Details.CHANNEL, channel, facts.settings().channels());
            case CaseCommand.AddNote(var _, var text) -> Rules.isSaid("text", text);
        };
    }
}
