package org.redress.commandside.cases.decision;

import org.redress.commandside.cases.command.CommandName;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;

/** What somebody must have asked for when this happened. */
public final class Did {
    private Did() {}

    public static CommandName what(CaseEvent event) {
        return switch (event) {
            case IntakeEvent intake -> what(intake);
            case RoutingEvent.CaseAssigned _ -> CommandName.ASSIGN_CASE;
            case RoutingEvent.CaseEscalated _ -> CommandName.ESCALATE_CASE;
            case RoutingEvent.StageEntered _ -> CommandName.ENTER_STAGE;
            case RoutingEvent.CaseTransferred _ -> CommandName.TRANSFER_CASE;
            case RoutingEvent.CaseWatched _ -> CommandName.WATCH_CASE;
            case RoutingEvent.CaseUnwatched _ -> CommandName.UNWATCH_CASE;
            case ConversationEvent.CustomerResponded _ -> CommandName.RESPOND_TO_CUSTOMER;
            case ConversationEvent.NoteAdded _ -> CommandName.ADD_NOTE;
            case ConversationEvent.CaseUrged _ -> CommandName.URGE_CASE;
            case ConversationEvent.ReplyPromised _ -> CommandName.PROMISE_REPLY;
            case ClockEvent clock -> what(clock);
            case ClosureEvent closure -> what(closure);
        };
    }

    private static CommandName what(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.CaseOpened _, IntakeEvent.CaseNumberAssigned _ -> CommandName.OPEN_CASE;
            case IntakeEvent.CaseAccepted _ -> CommandName.ACCEPT_CASE;
            case IntakeEvent.CaseClassified _ -> CommandName.CLASSIFY_CASE;
            case IntakeEvent.CaseKindChanged _ -> CommandName.CHANGE_KIND;
            case IntakeEvent.SeverityChanged _ -> CommandName.CHANGE_SEVERITY;
            case IntakeEvent.DetailsAmended _ -> CommandName.AMEND_DETAILS;
            case IntakeEvent.EvidenceAttached _ -> CommandName.ATTACH_EVIDENCE;
            case IntakeEvent.CasesLinked _ -> CommandName.LINK_CASES;
            case IntakeEvent.CasesUnlinked _ -> CommandName.UNLINK_CASES;
        };
    }

    private static CommandName what(ClockEvent event) {
        return switch (event) {
            case ClockEvent.ClockPaused _ -> CommandName.PAUSE_CLOCK;
            case ClockEvent.ClockResumed _ -> CommandName.RESUME_CLOCK;
            case ClockEvent.SlaWarningRaised _ -> CommandName.RAISE_SLA_WARNING;
            case ClockEvent.SlaBreached _ -> CommandName.MARK_SLA_BREACHED;
            case ClockEvent.BreachWithdrawn _ -> CommandName.WITHDRAW_BREACH;
        };
    }

    private static CommandName what(ClosureEvent event) {
        return switch (event) {
            case ClosureEvent.CaseResolved _ -> CommandName.RESOLVE_CASE;
            case ClosureEvent.CaseClosed _ -> CommandName.CLOSE_WITH_FEEDBACK;
            case ClosureEvent.CaseReopened _ -> CommandName.REOPEN_CASE;
            case ClosureEvent.CaseMerged _ -> CommandName.MERGE_CASE;
            case ClosureEvent.CaseUnmerged _ -> CommandName.UNMERGE_CASE;
        };
    }
}
