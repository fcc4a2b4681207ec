package org.redress.commandside.cases.decision;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.redress.commandside.cases.command.CaseCommand.RaiseSlaWarning;
import org.redress.commandside.cases.decision.ClockNotes.Warning;
import org.redress.events.clocks.ClockReading;
import org.redress.events.packs.ClockRule;

/** When the organisation is warned: at the pack's shares, once each, while it can still help. */
final class WarningRules {
    private WarningRules() {}

    static Optional<Refusal> refusal(ClockNotes notes, RaiseSlaWarning command, Facts facts) {
        String clock = command.clock();
        int run = command.run();
        int share = command.sharePercent();
        Optional<ClockReading> reading = facts.reading(clock, run);
        return ClockRules.theClockHasThisRun(clock, run, facts)
                .or(() -> thePackWarnsAtThisShare(clock, share, facts))
                .or(() -> oneWarningPerShare(notes, new Warning(clock, run, share)))
                .or(() -> aWarningComesBeforeTheBreach(reading))
                .or(() -> theShareIsUsedUp(reading, share));
    }

    private static Optional<Refusal> thePackWarnsAtThisShare(String clock, int share, Facts facts) {
        List<Integer> shares =
                facts.clockRule(clock).map(ClockRule::warnAtPercent).orElse(List.of());
        return Rules.refuseIf(!shares.contains(share), () -> new ClockRefusal.WarningNotInPack(clock, share));
    }

    private static Optional<Refusal> oneWarningPerShare(ClockNotes notes, Warning warning) {
        return Rules.refuseIf(
                notes.warnings().contains(warning),
                () -> new ClockRefusal.WarningAlreadyRaised(warning.clock(), warning.run(), warning.sharePercent()));
    }

    private static Optional<Refusal> aWarningComesBeforeTheBreach(Optional<ClockReading> reading) {
        return reading.flatMap(read -> switch (read.verdict()) {
            case PENDING_IN_TIME -> Rules.allowed();
            case BREACHED_STILL_WAITING -> Rules.refuse(new ClockRefusal.TooLateToWarn(read.clock(), read.run()));
            case MET, BREACHED_DONE_LATE, UNKNOWN ->
                Rules.refuse(new ClockRefusal.ClockStopped(read.clock(), read.run()));
        });
    }

    private static Optional<Refusal> theShareIsUsedUp(Optional<ClockReading> reading, int share) {
        return reading.filter(read -> read.elapsed().compareTo(shareOf(read.limit(), share)) < 0)
                .map(read -> new ClockRefusal.WarningTooEarly(read.clock(), share));
    }

    private static Duration shareOf(Duration limit, int percent) {
        return limit.multipliedBy(percent).dividedBy(100);
    }
}
