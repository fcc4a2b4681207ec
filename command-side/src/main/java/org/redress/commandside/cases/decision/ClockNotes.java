package org.redress.commandside.cases.decision;

import java.util.Set;
import org.redress.events.cases.ClockEvent;

/**
 * What people did to the clocks and what the organisation was told. No verdict: those are computed.
 *
 * @param allPaused whether a pause of all pausable clocks holds
 * @param paused clocks that are paused by their own name
 * @param breaches breaches told and not withdrawn
 */
public record ClockNotes(boolean allPaused, Set<String> paused, Set<Warning> warnings, Set<Run> breaches) {
    static final ClockNotes NONE = new ClockNotes(false, Set.of(), Set.of(), Set.of());

    /** One run of one clock. */
    public record Run(String clock, int run) {}

    /** A share of the limit the organisation was warned at. */
    public record Warning(String clock, int run, int sharePercent) {}

    public ClockNotes {
        paused = Set.copyOf(paused);
        warnings = Set.copyOf(warnings);
        breaches = Set.copyOf(breaches);
    }

    ClockNotes after(ClockEvent event) {
        return switch (event) {
            case ClockEvent.ClockPaused pause ->
                pause.clock() == null
                        ? new ClockNotes(true, paused, warnings, breaches)
                        : new ClockNotes(allPaused, Sets.with(paused, pause.clock()), warnings, breaches);
            case ClockEvent.ClockResumed resume ->
                resume.clock() == null
                        ? new ClockNotes(false, Set.of(), warnings, breaches)
                        : new ClockNotes(allPaused, Sets.without(paused, resume.clock()), warnings, breaches);
            case ClockEvent.SlaWarningRaised told ->
                new ClockNotes(
                        allPaused,
                        paused,
                        Sets.with(warnings, new Warning(told.clock(), told.run(), told.sharePercent())),
                        breaches);
            case ClockEvent.SlaBreached told ->
                new ClockNotes(allPaused, paused, warnings, Sets.with(breaches, new Run(told.clock(), told.run())));
            case ClockEvent.BreachWithdrawn told ->
                new ClockNotes(allPaused, paused, warnings, Sets.without(breaches, new Run(told.clock(), told.run())));
        };
    }
}
