package org.redress.commandside.cases.decision;

import java.util.Set;
import org.redress.events.cases.ClockEvent;

/**
 * What people did to the clocks and what the organisation was told. No verdict: those are computed.
 *
 * @param breaches breaches told and not withdrawn
 */
public record ClockNotes(Pauses pauses, Set<Warning> warnings, Set<Run> breaches) {
    static final ClockNotes NONE = new ClockNotes(Pauses.NONE, Set.of(), Set.of());

    /** One run of one clock. */
    public record Run(String clock, int run) {}

    /** A share of the limit the organisation was warned at. */
    public record Warning(String clock, int run, int sharePercent) {}

    public ClockNotes {
        warnings = Set.copyOf(warnings);
        breaches = Set.copyOf(breaches);
    }

    ClockNotes after(ClockEvent event) {
        return switch (event) {
            case ClockEvent.ClockPaused pause ->
                with(pause.clock() == null ? pauses.ofAll() : pauses.of(pause.clock()));
            case ClockEvent.ClockResumed resume ->
                with(resume.clock() == null ? Pauses.NONE : pauses.without(resume.clock()));
            case ClockEvent.SlaWarningRaised told ->
                new ClockNotes(
                        pauses,
                        Sets.with(warnings, new Warning(told.clock(), told.run(), told.sharePercent())),
                        breaches);
            case ClockEvent.SlaBreached told ->
                new ClockNotes(pauses, warnings, Sets.with(breaches, new Run(told.clock(), told.run())));
            case ClockEvent.BreachWithdrawn told ->
                new ClockNotes(pauses, warnings, Sets.without(breaches, new Run(told.clock(), told.run())));
        };
    }

    private ClockNotes with(Pauses now) {
        return new ClockNotes(now, warnings, breaches);
    }
}
