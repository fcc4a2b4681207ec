package org.redress.events.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.EventType;
import org.redress.events.Personal;

/** Who holds the case, and who was called for help. */
public sealed interface RoutingEvent extends CaseEvent {
    List<EventType> NAMES = List.of(
            new EventType(CaseAssigned.class, "case.assigned", 1),
            new EventType(CaseEscalated.class, "case.escalated", 1),
            new EventType(StageEntered.class, "case.stage-entered", 1),
            new EventType(CaseTransferred.class, "case.transferred", 1),
            new EventType(CaseWatched.class, "case.watched", 1),
            new EventType(CaseUnwatched.class, "case.unwatched", 1));

    /** The case has this owner from now on; no owner means it waits unassigned. */
    record CaseAssigned(
            @Nullable String owner,
            @Nullable String unit,
            @Nullable Personal reason) implements RoutingEvent {}

    /**
     * Help of a higher level was asked for.
     *
     * @param level from 1; 1 is the first level above the owner
     * @param trigger why, e.g. {@code MANUAL}, {@code SLA_BREACH}, {@code SEVERITY}
     */
    record CaseEscalated(
            int level,
            String trigger,
            @Nullable String toRole,
            @Nullable Personal reason) implements RoutingEvent {}

    /** The case moved to the named stage of its track; skipped optional stages are on record. */
    record StageEntered(String track, String stage, List<String> skipped) implements RoutingEvent {
        public StageEntered {
            skipped = List.copyOf(skipped);
        }
    }

    /** The case was passed on (S004-F-12), and whom it left stays on record. Only an erased case may go without a reason. */
    record CaseTransferred(
            @Nullable String fromOwner,
            @Nullable String fromUnit,
            @Nullable String owner,
            @Nullable String unit,
            @Nullable Personal reason)
            implements RoutingEvent {}

    /** A member of staff follows the case without holding it. */
    record CaseWatched(String watcher) implements RoutingEvent {}

    /** Somebody no longer follows it. */
    record CaseUnwatched(String watcher) implements RoutingEvent {}
}
