package org.redress.commandside.cases.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ConversationCommand;
import org.redress.commandside.cases.command.CaseCommand.PromiseReply;
import org.redress.commandside.cases.command.CaseCommand.UrgeCase;

/** What may be written down as said. */
final class ConversationRules {
    private static final List<String> URGERS = List.of("CUSTOMER", "COLLEAGUE");
    private static final Duration LONGEST_PROMISE = Duration.ofDays(366);

    private ConversationRules() {}

    static Optional<Refusal> refusal(ConversationCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.RespondToCustomer respond -> thePackKnowsTheChannel(respond.channel(), facts);
            case CaseCommand.AddNote note -> Rules.isSaid("text", note.text());
            case UrgeCase urge -> somebodyUrges(urge).or(() -> thePackKnowsTheChannel(urge.channel(), facts));
            case PromiseReply promise -> aPromiseIsAboutWhatIsToCome(promise, facts);
        };
    }

    private static Optional<Refusal> thePackKnowsTheChannel(@Nullable String channel, Facts facts) {
        return Rules.thePackKnows(Details.CHANNEL, channel, facts.settings().channels());
    }

    private static Optional<Refusal> somebodyUrges(UrgeCase command) {
        return Rules.isSaid("by", command.by())
                .or(() -> Rules.refuseIf(
                        !URGERS.contains(command.by()), () -> new ConversationRefusal.UnknownUrger(command.by())));
    }

    private static Optional<Refusal> aPromiseIsAboutWhatIsToCome(PromiseReply command, Facts facts) {
        Instant due = command.due().instant(facts.now(), facts.zone()).orElse(null);
        if (due == null) {
            return Rules.refuse(new IntakeRefusal.FieldsMissing(List.of("due")));
        }
        return Rules.refuseIf(
                        !due.isAfter(facts.now()),
                        () -> new ConversationRefusal.PromisePassed(
                                "due", Texts.local(facts, due), Texts.local(facts, facts.now())))
                .or(() -> Rules.refuseIf(
                        due.isAfter(facts.now().plus(LONGEST_PROMISE)),
                        () -> new ConversationRefusal.PromiseTooFar("due", Texts.local(facts, due))));
    }
}
