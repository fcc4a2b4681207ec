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
                : thePackHasTheClock(clock, facts).or(() -> theClockStandsStill(notes, clock));
    }

    static Optional<Refusal> somethingCanBePaused(ClockNotes notes, Facts facts) {
        return Rules.refuseIf(pausable(facts).isEmpty(), ClockRefusal.NothingPausable::new)
                .or(() -> Rules.refuseIf(
                        pausable(facts).stream().allMatch(notes.pauses()::concern),
                        ClockRefusal.AllAlreadyPaused::new));
    }

    static Optional<Refusal> somethingIsPaused(ClockNotes notes, Facts facts) {
        return Rules.refuseIf(
                pausable(facts).stream().noneMatch(notes.pauses()::concern), ClockRefusal.NothingPaused::new);
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

    private static Optional<Refusal> thePackLetsTheClockPause(String clock, Facts facts) {
        return Rules.refuseIf(!pausable(facts).contains(clock), () -> new ClockRefusal.NotPausable(clock));
    }

    private static Optional<Refusal> theClockIsStillRunning(ClockNotes notes, String clock) {
        return Rules.refuseIf(notes.pauses().concern(clock), () -> new ClockRefusal.AlreadyPaused(clock));
    }

    private static Optional<Refusal> theClockStandsStill(ClockNotes notes, String clock) {
        return Rules.refuseIf(!notes.pauses().concern(clock), () -> new ClockRefusal.NotPaused(clock));
    }

    private static List<String> pausable(Facts facts) {
        return facts.settings().clocks().stream()
                .filter(ClockRule::pausable)
                .map(ClockRule::name)
                .toList();
    }
}
