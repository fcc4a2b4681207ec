package org.redress.commandside.cases.decision;

import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ConversationCommand;
import org.redress.events.cases.ConversationEvent;

/** What happens when something is said. */
final class ConversationConsequences {
    private ConversationConsequences() {}

    static ConversationEvent event(ConversationCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.RespondToCustomer(var channel, var text) ->
                new ConversationEvent.CustomerResponded(Texts.orNothing(channel), Texts.personal(facts, text));
            case CaseCommand.AddNote(var audience, var text) ->
                new ConversationEvent.NoteAdded(audience, Texts.personal(facts, text));
        };
    }
}
