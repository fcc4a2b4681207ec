package org.redress.events.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.EventType;
import org.redress.events.Personal;

/** How the case ended, and began again. */
public sealed interface ClosureEvent extends CaseEvent {
    List<EventType> NAMES = List.of(
            new EventType(CaseResolved.class, "case.resolved", 1),
            new EventType(CaseClosed.class, "case.closed", 1),
            new EventType(CaseReopened.class, "case.reopened", 1),
            new EventType(CaseMerged.class, "case.merged", 1),
            new EventType(CaseUnmerged.class, "case.unmerged", 1));

    /** The matter is settled in the owner's eyes; the case stays open until it is closed. */
    record CaseResolved(@Nullable String outcome, @Nullable Personal text) implements ClosureEvent {}

    /** The case is closed, with what the customer said of it. */
    record CaseClosed(@Nullable String outcome, @Nullable Personal text, Feedback feedback) implements ClosureEvent {}

    /** A closed case is open again; its resolution time runs on from the opening. */
    record CaseReopened(@Nullable Personal reason) implements ClosureEvent {}

    /**
     * The matter is worked on in another case from now on. Said by the absorbed case alone: the other one is left untouched, and
     * whoever shows it joins the two.
     */
    record CaseMerged(CaseRef into, @Nullable Personal reason) implements ClosureEvent {}

    /** The merge was a mistake; the case is worked on by itself again. */
    record CaseUnmerged(CaseRef from, @Nullable Personal reason) implements ClosureEvent {}
}
