package org.redress.events.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.EventType;
import org.redress.events.Personal;

/**
 * What people did to clocks and what the organisation was told about them. The truth about a clock is always computed from
 * the case's events, its pack and its calendar; nothing here is a verdict.
 */
public sealed interface ClockEvent extends CaseEvent {
    List<EventType> NAMES = List.of(
            new EventType(ClockPaused.class, "case.clock-paused", 1),
            new EventType(ClockResumed.class, "case.clock-resumed", 1),
            new EventType(SlaWarningRaised.class, "case.sla-warning-raised", 1),
            new EventType(SlaBreached.class, "case.sla-breached", 1),
            new EventType(BreachWithdrawn.class, "case.breach-withdrawn", 1));

    /** Time stops counting for the named clock, or for all pausable clocks when no clock is named. */
    record ClockPaused(
            @Nullable String clock,
            String reasonCode,
            @Nullable Personal remark) implements ClockEvent {}

    /** Time counts again. */
    record ClockResumed(@Nullable String clock, @Nullable Personal remark) implements ClockEvent {}

    /** The organisation was told that this share of the limit is used up. */
    record SlaWarningRaised(
            String clock,
            int run,
            int sharePercent,
            Instant dueAt,
            PackRef pack,
            @Nullable CalendarRef calendar) implements ClockEvent {}

    /** The organisation was told that the clock ran out. */
    record SlaBreached(
            String clock,
            int run,
            Instant dueAt,
            Instant lastInTime,
            PackRef pack,
            @Nullable CalendarRef calendar) implements ClockEvent {}

    /** An undo, correction or calendar notice made an earlier breach untrue. */
    record BreachWithdrawn(String clock, int run, String ground) implements ClockEvent {}
}
