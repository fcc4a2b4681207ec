package org.redress.commandside.cases.decision;

import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ClockCommand;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.ClockEvent;
import org.redress.events.clocks.ClockReading;
import org.redress.events.packs.ClockRule;
import org.redress.events.worktime.Due;

/** What happens when a clock is paused or somebody is told about it. */
final class ClockConsequences {
    private ClockConsequences() {}

    static ClockEvent event(ClockCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.PauseClock(var clock, var reasonCode, var remark) ->
                new ClockEvent.ClockPaused(clock, reasonCode, Texts.personal(facts, remark));
            case CaseCommand.ResumeClock(var clock, var remark) ->
                new ClockEvent.ClockResumed(clock, Texts.personal(facts, remark));
            case CaseCommand.RaiseSlaWarning(var clock, var run, var share, var _) ->
                new ClockEvent.SlaWarningRaised(
                        clock, run, share, due(clock, run, facts).dueAt(), facts.pack(), calendar(clock, facts));
            case CaseCommand.MarkSlaBreached(var clock, var run, var _) -> breached(clock, run, facts);
            case CaseCommand.WithdrawBreach(var clock, var run, var ground, var _) ->
                new ClockEvent.BreachWithdrawn(clock, run, ground);
        };
    }

    private static ClockEvent breached(String clock, int run, Facts facts) {
        Due due = due(clock, run, facts);
        return new ClockEvent.SlaBreached(
                clock, run, due.dueAt(), due.lastInTime(), facts.pack(), calendar(clock, facts));
    }

    private static Due due(String clock, int run, Facts facts) {
        return facts.reading(clock, run)
                .map(ClockReading::due)
                .orElseThrow(() -> new IllegalStateException("allowed without a reading of " + clock + " " + run));
    }

    private static @Nullable CalendarRef calendar(String clock, Facts facts) {
        return facts.clockRule(clock)
                .map(ClockRule::calendar)
                .map(facts.calendars()::get)
                .orElse(null);
    }
}
