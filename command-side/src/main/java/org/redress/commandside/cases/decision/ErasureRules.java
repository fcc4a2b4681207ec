package org.redress.commandside.cases.decision;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ClockCommand;
import org.redress.commandside.cases.command.CaseCommand.ClosureCommand;
import org.redress.commandside.cases.command.CaseCommand.ConversationCommand;
import org.redress.commandside.cases.command.CaseCommand.IntakeCommand;
import org.redress.commandside.cases.command.CaseCommand.RoutingCommand;
import org.redress.events.Personal;
import org.redress.events.cases.Change;
import org.redress.events.cases.Feedback;

/** Who was erased is not written about again. A case goes on without words, because it has to come to its end. */
final class ErasureRules {
    private ErasureRules() {}

    static Optional<Refusal> refusal(CaseCommand command, Facts facts) {
        return facts.erased() && says(command) ? nothingIsWrittenAboutTheErased(facts) : Rules.allowed();
    }

    static Optional<Refusal> nothingIsWrittenAboutTheErased(Facts facts) {
        return Rules.refuseIf(facts.erased(), IntakeRefusal.PersonErased::new);
    }

    /** Whether the command tells something in somebody's own words, or by a file, or begins a case for somebody erased. */
    private static boolean says(CaseCommand command) {
        return switch (command) {
            case CaseCommand.OpenCase _ -> true;
            case CaseCommand.TakeBack _ -> false;
            case IntakeCommand intake -> says(intake);
            case RoutingCommand routing -> says(routing);
            case ConversationCommand said -> says(said);
            case ClockCommand clock -> says(clock);
            case ClosureCommand closure -> says(closure);
        };
    }

    private static boolean says(IntakeCommand command) {
        return switch (command) {
            case CaseCommand.ClassifyCase(var _, var _, var reason) -> any(reason);
            case CaseCommand.ChangeKind(var _, var reason) -> any(reason);
            case CaseCommand.ChangeSeverity(var _, var reason) -> any(reason);
            case CaseCommand.AmendDetails(var changes, var reason) ->
                any(reason) || changes.stream().anyMatch(ErasureRules::says);
            case CaseCommand.AttachEvidence _ -> true;
            case CaseCommand.UnlinkCases(var _, var _, var reason) -> any(reason);
            case CaseCommand.AcceptCase _, CaseCommand.LinkCases _ -> false;
        };
    }

    private static boolean says(Change change) {
        return Details.personal(change.field()) && any(change.before(), change.after());
    }

    private static boolean says(RoutingCommand command) {
        return switch (command) {
            case CaseCommand.AssignCase assign -> any(assign.reason());
            case CaseCommand.EscalateCase escalate -> any(escalate.reason());
            case CaseCommand.TransferCase transfer -> any(transfer.reason());
            case CaseCommand.EnterStage _, CaseCommand.WatchCase _, CaseCommand.UnwatchCase _ -> false;
        };
    }

    private static boolean says(ConversationCommand command) {
        return switch (command) {
            case CaseCommand.RespondToCustomer respond -> any(respond.text());
            case CaseCommand.AddNote note -> any(note.text());
            case CaseCommand.UrgeCase urge -> any(urge.text());
            case CaseCommand.PromiseReply promise -> any(promise.text());
        };
    }

    private static boolean says(ClockCommand command) {
        return switch (command) {
            case CaseCommand.PauseClock pause -> any(pause.remark());
            case CaseCommand.ResumeClock resume -> any(resume.remark());
            case CaseCommand.RaiseSlaWarning _, CaseCommand.MarkSlaBreached _, CaseCommand.WithdrawBreach _ -> false;
        };
    }

    private static boolean says(ClosureCommand command) {
        return switch (command) {
            case CaseCommand.ResolveCase(var _, var text) -> any(text);
            case CaseCommand.CloseWithFeedback(var _, var text, var feedback) -> any(text) || says(feedback);
            case CaseCommand.ReopenCase(var reason) -> any(reason);
            case CaseCommand.MergeCase(var _, var reason) -> any(reason);
            case CaseCommand.UnmergeCase(var reason) -> any(reason);
        };
    }

    private static boolean says(Feedback feedback) {
        return switch (feedback) {
            case Feedback.Scored(var _, var _, var comment) -> any(text(comment));
            case Feedback.Declined(var reason) -> any(text(reason));
            case Feedback.NotAsked _ -> false;
        };
    }

    private static @Nullable String text(@Nullable Personal personal) {
        return personal == null ? null : personal.text();
    }

    private static boolean any(@Nullable String... texts) {
        return Arrays.stream(texts).anyMatch(text -> text != null && !text.isBlank());
    }
}
