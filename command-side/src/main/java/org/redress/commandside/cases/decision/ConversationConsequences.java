package org.redress.commandside.cases.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ConversationCommand;
import org.redress.events.cases.ConversationEvent;

/** What happens when something is said. */
final class ConversationConsequences {
    private ConversationConsequences() {}

    static ConversationEvent event(ConversationCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.RespondToCustomer(var channel, var text, var mentioned) ->
                new ConversationEvent.CustomerResponded(
                        Texts.orNothing(channel), Texts.personal(facts, text), named(mentioned));
            case CaseCommand.AddNote(var audience, var text, var mentioned) ->
                new ConversationEvent.NoteAdded(audience, Texts.personal(facts, text), named(mentioned));
            case CaseCommand.UrgeCase(var by, var channel, var text) ->
                new ConversationEvent.CaseUrged(by, Texts.orNothing(channel), Texts.personal(facts, text));
            case CaseCommand.PromiseReply(var due, var text) ->
                new ConversationEvent.ReplyPromised(
                        due.instant(facts.now(), facts.zone())
                                .orElseThrow(() -> new IllegalStateException("allowed without a time")),
                        Texts.personal(facts, text));
        };
    }

    /** Each colleague once, however often the text names them. */
    private static @Nullable List<String> named(@Nullable List<String> mentioned) {
        return mentioned == null
                ? null
                : mentioned.stream().filter(id -> !id.isBlank()).distinct().toList();
    }
}
