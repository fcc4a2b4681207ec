package org.redress.commandside.cases.decision;

import java.util.Optional;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ClockCommand;
import org.redress.commandside.cases.command.CaseCommand.MarkSlaBreached;
import org.redress.commandside.cases.command.CaseCommand.WithdrawBreach;
import org.redress.commandside.cases.decision.ClockNotes.Run;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.Verdict;

/** What may be done to clocks and told about them: only what a reading shows, and each thing once. */
final class ClockRules {
    private ClockRules() {}

    static Optional<Refusal> refusal(ClockNotes notes, ClockCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.PauseClock pause -> PauseRules.refusal(notes, pause, facts);
            case CaseCommand.ResumeClock resume -> PauseRules.refusal(notes, resume, facts);
            case CaseCommand.RaiseSlaWarning warning -> WarningRules.refusal(notes, warning, facts);
            case MarkSlaBreached breach -> breach(notes, breach, facts);
            case WithdrawBreach withdrawal -> withdrawal(notes, withdrawal, facts);
        };
    }

    static Optional<Refusal> theClockHasThisRun(String clock, int run, Facts facts) {
        return Rules.refuseIf(facts.reading(clock, run).isEmpty(), () -> new ClockRefusal.NoSuchRun(clock, run));
    }

    private static Optional<Refusal> breach(ClockNotes notes, MarkSlaBreached command, Facts facts) {
        Run run = new Run(command.clock(), command.run());
        return theClockHasThisRun(run.clock(), run.run(), facts)
                .or(() -> aBreachIsToldOnce(notes, run))
                .or(() -> onlyALateClockIsBreached(run, facts));
    }

    private static Optional<Refusal> withdrawal(ClockNotes notes, WithdrawBreach command, Facts facts) {
        Run run = new Run(command.clock(), command.run());
        return Rules.refuseIf(
                        !notes.breaches().contains(run),
                        () -> new ClockRefusal.NoBreachToWithdraw(run.clock(), run.run()))
                .or(() -> Rules.isSaid("ground", command.ground()))
                .or(() -> aTrueBreachStands(run, facts));
    }

    private static Optional<Refusal> aBreachIsToldOnce(ClockNotes notes, Run run) {
        return Rules.refuseIf(
                notes.breaches().contains(run), () -> new ClockRefusal.BreachAlreadyTold(run.clock(), run.run()));
    }

    private static Optional<Refusal> onlyALateClockIsBreached(Run run, Facts facts) {
        return facts.reading(run.clock(), run.run())
                .filter(reading -> !reading.verdict().isBreach())
                .map(reading -> new ClockRefusal.NotLate(
                        run.clock(), Texts.local(facts, reading.due().lastInTime())));
    }

    /** A clock that no longer applies has no reading: its breach is as untrue as that of one that was in time. */
    private static Optional<Refusal> aTrueBreachStands(Run run, Facts facts) {
        return facts.reading(run.clock(), run.run())
                .map(ClockReading::verdict)
                .filter(Verdict::isBreach)
                .map(_ -> new ClockRefusal.StillLate(run.clock(), run.run()));
    }
}
