package org.redress.commandside.cases.decision;

import java.util.Optional;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.CloseWithFeedback;
import org.redress.commandside.cases.command.CaseCommand.MarkSlaBreached;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.commandside.cases.command.CaseCommand.RaiseSlaWarning;
import org.redress.commandside.cases.command.CaseCommand.ReopenCase;
import org.redress.commandside.cases.command.CommandName;

/**
 * The one thing held against a source system: what the order of its own rows forbids. What it did years ago, by rules that are
 * not ours, it did.
 */
final class SourceOrder {
    private SourceOrder() {}

    static Optional<Refusal> refusal(CaseState state, CaseCommand command, Facts facts) {
        return switch (state) {
            case CaseState.NotOpened _ -> beforeItsOpening(command);
            case CaseState.Open _ -> whileOpen(command, facts);
            case CaseState.Closed _ -> whenClosed(command, facts);
            case CaseState.Absorbed _ ->
                command instanceof CaseCommand.UnmergeCase ? Rules.allowed() : anyTime(command, facts);
        };
    }

    private static Optional<Refusal> beforeItsOpening(CaseCommand command) {
        return command instanceof OpenCase
                ? Rules.allowed()
                : Rules.refuse(new OrderRefusal.BeforeOpen(CommandName.of(command)));
    }

    private static Optional<Refusal> whileOpen(CaseCommand command, Facts facts) {
        return command instanceof ReopenCase ? Rules.refuse(new OrderRefusal.NotClosed()) : anyTime(command, facts);
    }

    private static Optional<Refusal> whenClosed(CaseCommand command, Facts facts) {
        return command instanceof CloseWithFeedback
                ? Rules.refuse(new OrderRefusal.AlreadyClosed())
                : anyTime(command, facts);
    }

    /** Sources tell of no clocks; what tells of one has to name a run that there is, because the event shows its due time. */
    private static Optional<Refusal> anyTime(CaseCommand command, Facts facts) {
        return switch (command) {
            case OpenCase _ -> Rules.refuse(new OrderRefusal.AlreadyOpen());
            case RaiseSlaWarning warning -> ClockRules.theClockHasThisRun(warning.clock(), warning.run(), facts);
            case MarkSlaBreached breach -> ClockRules.theClockHasThisRun(breach.clock(), breach.run(), facts);
            case CaseCommand.PromiseReply promise -> ConversationRules.refusal(promise, facts);
            case CaseCommand.TakeBack _ -> TakingBack.refusal(facts);
            case CaseCommand.UnmergeCase _ -> Rules.refuse(new MergeRefusal.NotMerged());
            case CaseCommand.IntakeCommand _,
                    CaseCommand.RoutingCommand _,
                    CaseCommand.ConversationCommand _,
                    CaseCommand.ClockCommand _,
                    CaseCommand.ClosureCommand _ -> Rules.allowed();
        };
    }
}
