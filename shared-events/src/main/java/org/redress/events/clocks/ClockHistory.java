package org.redress.events.clocks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;
import org.redress.events.cases.Severity;
import org.redress.events.packs.ClockRule.Mark;

/**
 * What the clocks of one case need of its events, in the order of its stream. Any part of a stream may be folded.
 *
 * @param kind as last changed
 * @param severity as last changed
 * @param tier at receipt
 */
public record ClockHistory(
        @Nullable CaseKind kind,
        @Nullable Severity severity,
        @Nullable String tier,
        List<Moment> moments) {
    private static final ClockHistory EMPTY = new ClockHistory(null, null, null, List.of());

    public static ClockHistory empty() {
        return EMPTY;
    }

    public ClockHistory with(OccurredAt at, CaseEvent event) {
        return switch (event) {
            case IntakeEvent intake -> withIntake(at, intake);
            case RoutingEvent _ -> this;
            case ConversationEvent.CustomerResponded _ -> reached(Mark.RESPONDED, at);
            case ConversationEvent.NoteAdded _ -> this;
            case ClockEvent.ClockPaused paused -> and(new Moment.Paused(paused.clock(), at));
            case ClockEvent.ClockResumed resumed -> and(new Moment.Resumed(resumed.clock(), at));
            case ClockEvent.SlaWarningRaised _, ClockEvent.SlaBreached _, ClockEvent.BreachWithdrawn _ -> this;
            case ClosureEvent.CaseResolved _ -> reached(Mark.RESOLVED, at);
            case ClosureEvent.CaseClosed _ -> reached(Mark.CLOSED, at);
            case ClosureEvent.CaseReopened _ -> and(new Moment.Reopened(at));
        };
    }

    private ClockHistory withIntake(OccurredAt at, IntakeEvent intake) {
        return switch (intake) {
            case IntakeEvent.CaseOpened opened ->
                new ClockHistory(opened.kind(), opened.severity(), opened.tier(), moments).reached(Mark.OPENED, at);
            case IntakeEvent.CaseAccepted _ -> reached(Mark.ACCEPTED, at);
            case IntakeEvent.CaseKindChanged changed -> new ClockHistory(changed.after(), severity, tier, moments);
            case IntakeEvent.SeverityChanged changed -> new ClockHistory(kind, changed.after(), tier, moments);
            case IntakeEvent.CaseNumberAssigned _,
                    IntakeEvent.CaseClassified _,
                    IntakeEvent.DetailsAmended _,
                    IntakeEvent.EvidenceAttached _,
                    IntakeEvent.CasesLinked _,
                    IntakeEvent.CasesUnlinked _ -> this;
        };
    }

    /** Of the same mark reached several times in a row only the first one can matter, so that long threads stay cheap. */
    private ClockHistory reached(Mark mark, OccurredAt at) {
        return and(new Moment.Reached(mark, at));
    }

    private ClockHistory and(Moment moment) {
        var more = new ArrayList<Moment>(moments.size() + 1);
        more.addAll(moments);
        more.add(moment);
        return new ClockHistory(kind, severity, tier, List.copyOf(more));
    }
}
