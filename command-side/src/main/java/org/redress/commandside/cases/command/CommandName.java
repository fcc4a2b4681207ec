package org.redress.commandside.cases.command;

import org.redress.commandside.cases.command.CaseCommand.ClockCommand;
import org.redress.commandside.cases.command.CaseCommand.ClosureCommand;
import org.redress.commandside.cases.command.CaseCommand.ConversationCommand;
import org.redress.commandside.cases.command.CaseCommand.IntakeCommand;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.commandside.cases.command.CaseCommand.RoutingCommand;

/** The stable name of a command, for pages, the API and the list of what is allowed now. */
public enum CommandName {
    OPEN_CASE,
    ACCEPT_CASE,
    CLASSIFY_CASE,
    CHANGE_KIND,
    CHANGE_SEVERITY,
    AMEND_DETAILS,
    ATTACH_EVIDENCE,
    LINK_CASES,
    UNLINK_CASES,
    ASSIGN_CASE,
    ESCALATE_CASE,
    TRANSFER_CASE,
    WATCH_CASE,
    UNWATCH_CASE,
    ENTER_STAGE,
    RESPOND_TO_CUSTOMER,
    ADD_NOTE,
    URGE_CASE,
    PROMISE_REPLY,
    PAUSE_CLOCK,
    RESUME_CLOCK,
    RAISE_SLA_WARNING,
    MARK_SLA_BREACHED,
    WITHDRAW_BREACH,
    RESOLVE_CASE,
    CLOSE_WITH_FEEDBACK,
    REOPEN_CASE,
    MERGE_CASE,
    UNMERGE_CASE,
    TAKE_BACK;

    public static CommandName of(CaseCommand command) {
        return switch (command) {
            case OpenCase _ -> OPEN_CASE;
            case CaseCommand.TakeBack _ -> TAKE_BACK;
            case IntakeCommand intake -> ofIntake(intake);
            case RoutingCommand routing -> ofRouting(routing);
            case ConversationCommand conversation -> ofConversation(conversation);
            case ClockCommand clock -> ofClock(clock);
            case ClosureCommand closure -> ofClosure(closure);
        };
    }

    /** Whether people give it; the others come from automations and are never offered on a page. */
    public boolean givenByPeople() {
        return switch (this) {
            case RAISE_SLA_WARNING, MARK_SLA_BREACHED, WITHDRAW_BREACH -> false;
            case OPEN_CASE, ACCEPT_CASE, CLASSIFY_CASE, CHANGE_KIND, CHANGE_SEVERITY, AMEND_DETAILS -> true;
            case ATTACH_EVIDENCE, LINK_CASES, UNLINK_CASES, ASSIGN_CASE, ESCALATE_CASE, ENTER_STAGE -> true;
            case RESPOND_TO_CUSTOMER, ADD_NOTE, PAUSE_CLOCK, RESUME_CLOCK -> true;
            case TRANSFER_CASE, WATCH_CASE, UNWATCH_CASE, URGE_CASE, PROMISE_REPLY -> true;
            case RESOLVE_CASE, CLOSE_WITH_FEEDBACK, REOPEN_CASE, MERGE_CASE, UNMERGE_CASE, TAKE_BACK -> true;
        };
    }

    private static CommandName ofIntake(IntakeCommand command) {
        return switch (command) {
            case CaseCommand.AcceptCase _ -> ACCEPT_CASE;
            case CaseCommand.ClassifyCase _ -> CLASSIFY_CASE;
            case CaseCommand.ChangeKind _ -> CHANGE_KIND;
            case CaseCommand.ChangeSeverity _ -> CHANGE_SEVERITY;
            case CaseCommand.AmendDetails _ -> AMEND_DETAILS;
            case CaseCommand.AttachEvidence _ -> ATTACH_EVIDENCE;
            case CaseCommand.LinkCases _ -> LINK_CASES;
            case CaseCommand.UnlinkCases _ -> UNLINK_CASES;
        };
    }

    private static CommandName ofRouting(RoutingCommand command) {
        return switch (command) {
            case CaseCommand.AssignCase _ -> ASSIGN_CASE;
            case CaseCommand.EscalateCase _ -> ESCALATE_CASE;
            case CaseCommand.EnterStage _ -> ENTER_STAGE;
            case CaseCommand.TransferCase _ -> TRANSFER_CASE;
            case CaseCommand.WatchCase _ -> WATCH_CASE;
            case CaseCommand.UnwatchCase _ -> UNWATCH_CASE;
        };
    }

    private static CommandName ofConversation(ConversationCommand command) {
        return switch (command) {
            case CaseCommand.RespondToCustomer _ -> RESPOND_TO_CUSTOMER;
            case CaseCommand.AddNote _ -> ADD_NOTE;
            case CaseCommand.UrgeCase _ -> URGE_CASE;
            case CaseCommand.PromiseReply _ -> PROMISE_REPLY;
        };
    }

    private static CommandName ofClock(ClockCommand command) {
        return switch (command) {
            case CaseCommand.PauseClock _ -> PAUSE_CLOCK;
            case CaseCommand.ResumeClock _ -> RESUME_CLOCK;
            case CaseCommand.RaiseSlaWarning _ -> RAISE_SLA_WARNING;
            case CaseCommand.MarkSlaBreached _ -> MARK_SLA_BREACHED;
            case CaseCommand.WithdrawBreach _ -> WITHDRAW_BREACH;
        };
    }

    private static CommandName ofClosure(ClosureCommand command) {
        return switch (command) {
            case CaseCommand.ResolveCase _ -> RESOLVE_CASE;
            case CaseCommand.CloseWithFeedback _ -> CLOSE_WITH_FEEDBACK;
            case CaseCommand.ReopenCase _ -> REOPEN_CASE;
            case CaseCommand.MergeCase _ -> MERGE_CASE;
            case CaseCommand.UnmergeCase _ -> UNMERGE_CASE;
        };
    }
}
