package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand.PauseClock;
import org.redress.commandside.cases.command.CaseCommand.ResumeClock;
import org.redress.events.packs.ClockRule;

/** When time may stand still: for a reason of the pack, on a clock the pack lets pause (S000-J-08). */
final class PauseRules {
    private PauseRules() {}

    static Optional<Refusal> refusal(ClockNotes notes, PauseClock command, Facts facts) {
        return Rules.isSaid("reasonCode", command.reasonCode())
                .or(() -> Rules.thePackKnows(
                        "reasonCode", command.reasonCode(), facts.settings().pauseReasons()))
                .or(() -> whichClock(notes, command.clock(), facts));
    }

    static Optional<Refusal> refusal(ClockNotes notes, ResumeClock command, Facts facts) {
        String clock = command.clock();
        return clock == null
                ? Rules.allowed()
                : thePackHasTheClock(clock, facts).or(() -> theClockIsPausedByItsOwnName(notes, clock));
    }

    static Optional<Refusal> somethingCanBePaused(ClockNotes notes, Facts facts) {
        return thePackLetsAClockPause(facts)
                .or(() -> Rules.refuseIf(notes.allPaused(), ClockRefusal.AllAlreadyPaused::new));
    }

    static Optional<Refusal> somethingIsPaused(ClockNotes notes) {
        return Rules.refuseIf(!notes.allPaused() && notes.paused().isEmpty(), ClockRefusal.NothingPaused::new);
    }

    private static Optional<Refusal> whichClock(ClockNotes notes, @Nullable String clock, Facts facts) {
        return clock == null
                ? Rules.allowed()
                : thePackHasTheClock(clock, facts)
                        .or(() -> thePackLetsTheClockPause(clock, facts))
                        .or(() -> theClockIsStillRunning(notes, clock));
    }

    private static Optional<Refusal> thePackHasTheClock(String clock, Facts facts) {
        List<String> names =
                facts.settings().clocks().stream().map(ClockRule::name).toList();
        return Rules.refuseIf(!names.contains(clock), () -> new ClockRefusal.UnknownClock(clock, names));
    }

    private static Optional<Refusal> thePackLetsAClockPause(Facts facts) {
        return Rules.refuseIf(
                facts.settings().clocks().stream().noneMatch(ClockRule::pausable), ClockRefusal.NothingPausable::new);
    }

    private static Optional<Refusal> thePackLetsTheClockPause(String clock, Facts facts) {
        boolean pausable = facts.clockRule(clock).map(ClockRule::pausable).orElse(false);
        return Rules.refuseIf(!pausable, () -> new ClockRefusal.NotPausable(clock));
    }

    private static Optional<Refusal> theClockIsStillRunning(ClockNotes notes, String clock) {
        return Rules.refuseIf(notes.paused().contains(clock), () -> new ClockRefusal.AlreadyPaused(clock));
    }

    private static Optional<Refusal> theClockIsPausedByItsOwnName(ClockNotes notes, String clock) {
        return Rules.refuseIf(!notes.paused().contains(clock), () -> new ClockRefusal.NotPaused(clock));
    }
}
