package org.redress.events.clocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;
import org.redress.events.packs.ClockRule.Mark;

/**
 * What the clocks of one case need of its events, in the order of its stream. Any part of a stream can be folded.
 *
 * @param circumstances as last determined, so that a reclassified case is judged by what it turned out to be
 */
public record ClockHistory(Circumstances circumstances, List<Moment> moments) {
    private static final ClockHistory EMPTY = new ClockHistory(Circumstances.NONE, List.of());

    public ClockHistory {
        moments = List.copyOf(moments);
    }

    public static ClockHistory empty() {
        return EMPTY;
    }

    public ClockHistory with(OccurredAt at, CaseEvent event) {
        return switch (event) {
            case IntakeEvent intake -> withIntake(at, intake);
            case RoutingEvent _ -> this;
            case ConversationEvent.CustomerResponded _ -> and(new Moment.Reached(Mark.RESPONDED, at));
            case ConversationEvent.ReplyPromised promised -> and(new Moment.Promised(promised.dueAt(), at));
            case ConversationEvent.NoteAdded _, ConversationEvent.CaseUrged _ -> this;
            case ClockEvent.ClockPaused paused -> and(new Moment.Paused(paused.clock(), at));
            case ClockEvent.ClockResumed resumed -> and(new Moment.Resumed(resumed.clock(), at));
            case ClockEvent.SlaWarningRaised _, ClockEvent.SlaBreached _, ClockEvent.BreachWithdrawn _ -> this;
            case ClosureEvent.CaseResolved _ -> and(new Moment.Reached(Mark.RESOLVED, at));
            case ClosureEvent.CaseClosed _ -> and(new Moment.Reached(Mark.CLOSED, at));
            case ClosureEvent.CaseReopened _ -> and(new Moment.Reopened(at));
            case ClosureEvent.CaseMerged _, ClosureEvent.CaseUnmerged _ -> this;
        };
    }

    /** With a case that was merged into this one: what both reached counts from the earlier of the two. */
    public ClockHistory joined(ClockHistory absorbed) {
        return new ClockHistory(
                circumstances,
                moments.stream()
                        .map(moment -> moment instanceof Moment.Reached reached && begins(reached.mark())
                                ? absorbed.earlier(reached)
                                : moment)
                        .toList());
    }

    private Moment earlier(Moment.Reached mine) {
        return moments.stream()
                .filter(moment -> moment instanceof Moment.Reached theirs && theirs.mark() == mine.mark())
                .filter(moment -> moment.at().isKnown() && mine.at().isKnown())
                .filter(moment -> moment.at().instant().isBefore(mine.at().instant()))
                .min(Comparator.comparing(moment -> moment.at().instant()))
                .orElse(mine);
    }

    private static boolean begins(Mark mark) {
        return mark == Mark.OPENED || mark == Mark.ACCEPTED;
    }

    private ClockHistory withIntake(OccurredAt at, IntakeEvent event) {
        var seen = new ClockHistory(circumstances.after(event), moments);
        return switch (event) {
            case IntakeEvent.CaseOpened _ -> seen.and(new Moment.Reached(Mark.OPENED, at));
            case IntakeEvent.CaseAccepted _ -> seen.and(new Moment.Reached(Mark.ACCEPTED, at));
            case IntakeEvent.CaseNumberAssigned _,
                    IntakeEvent.CaseClassified _,
                    IntakeEvent.CaseKindChanged _,
                    IntakeEvent.SeverityChanged _,
                    IntakeEvent.DetailsAmended _,
                    IntakeEvent.EvidenceAttached _,
                    IntakeEvent.CasesLinked _,
                    IntakeEvent.CasesUnlinked _ -> seen;
        };
    }

    private ClockHistory and(Moment moment) {
        var more = new ArrayList<Moment>(moments.size() + 1);
        more.addAll(moments);
        more.add(moment);
        return new ClockHistory(circumstances, more);
    }
}
