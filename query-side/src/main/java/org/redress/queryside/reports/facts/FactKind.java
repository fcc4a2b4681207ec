package org.redress.queryside.reports.facts;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;

/** What kind of event a fact is, with the code its row keeps. */
public enum FactKind {
    OPENED(1),
    NUMBERED(2),
    ACCEPTED(3),
    CLASSIFIED(4),
    KIND_CHANGED(5),
    SEVERITY_CHANGED(6),
    AMENDED(7),
    EVIDENCE_ATTACHED(8),
    LINKED(9),
    UNLINKED(10),
    ASSIGNED(11),
    ESCALATED(12),
    STAGE_ENTERED(13),
    RESPONDED(14),
    NOTED(15),
    PAUSED(16),
    RESUMED(17),
    WARNED(18),
    BREACHED(19),
    BREACH_WITHDRAWN(20),
    RESOLVED(21),
    CLOSED(22),
    REOPENED(23),
    URGED(24),
    PROMISED(25),
    TRANSFERRED(26),
    WATCHED(27),
    UNWATCHED(28),
    MERGED(29),
    UNMERGED(30),
    /** Of no event: the other side of a merge, which the case merged into knows nothing of itself. */
    ABSORBED(31),
    /** The other side of an undone merge. */
    RELEASED(32);

    private static final Map<Integer, FactKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactKind::code, Function.identity()));

    private final int code;

    FactKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static FactKind ofCode(int code) {
        FactKind kind = BY_CODE.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of fact has the code " + code);
        }
        return kind;
    }

    public static FactKind of(CaseEvent event) {
        return switch (event) {
            case IntakeEvent intake -> ofIntake(intake);
            case RoutingEvent.CaseAssigned _ -> ASSIGNED;
            case RoutingEvent.CaseEscalated _ -> ESCALATED;
            case RoutingEvent.StageEntered _ -> STAGE_ENTERED;
            case ConversationEvent.CustomerResponded _ -> RESPONDED;
            case RoutingEvent.CaseTransferred _ -> TRANSFERRED;
            case RoutingEvent.CaseWatched _ -> WATCHED;
            case RoutingEvent.CaseUnwatched _ -> UNWATCHED;
            case ConversationEvent.NoteAdded _ -> NOTED;
            case ConversationEvent.CaseUrged _ -> URGED;
            case ConversationEvent.ReplyPromised _ -> PROMISED;
            case ClockEvent.ClockPaused _ -> PAUSED;
            case ClockEvent.ClockResumed _ -> RESUMED;
            case ClockEvent.SlaWarningRaised _ -> WARNED;
            case ClockEvent.SlaBreached _ -> BREACHED;
            case ClockEvent.BreachWithdrawn _ -> BREACH_WITHDRAWN;
            case ClosureEvent.CaseResolved _ -> RESOLVED;
            case ClosureEvent.CaseClosed _ -> CLOSED;
            case ClosureEvent.CaseReopened _ -> REOPENED;
            case ClosureEvent.CaseMerged _ -> MERGED;
            case ClosureEvent.CaseUnmerged _ -> UNMERGED;
        };
    }

    private static FactKind ofIntake(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.CaseOpened _ -> OPENED;
            case IntakeEvent.CaseNumberAssigned _ -> NUMBERED;
            case IntakeEvent.CaseAccepted _ -> ACCEPTED;
            case IntakeEvent.CaseClassified _ -> CLASSIFIED;
            case IntakeEvent.CaseKindChanged _ -> KIND_CHANGED;
            case IntakeEvent.SeverityChanged _ -> SEVERITY_CHANGED;
            case IntakeEvent.DetailsAmended _ -> AMENDED;
            case IntakeEvent.EvidenceAttached _ -> EVIDENCE_ATTACHED;
            case IntakeEvent.CasesLinked _ -> LINKED;
            case IntakeEvent.CasesUnlinked _ -> UNLINKED;
        };
    }
}
