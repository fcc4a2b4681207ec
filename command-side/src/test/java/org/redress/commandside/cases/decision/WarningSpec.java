package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.AReading.LIMIT;
import static org.redress.commandside.spec.AReading.running;
import static org.redress.commandside.spec.AReading.stopped;
import static org.redress.commandside.spec.CaseSpec.NOW;
import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.warned;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.RaiseSlaWarning;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.AReading;
import org.redress.commandside.spec.Happened;
import org.redress.events.cases.ClockEvent.SlaWarningRaised;

class WarningSpec {
    private static final APack PACK = APack.plain().clock("CLOSE", false);
    private static final Duration HALF = LIMIT.dividedBy(2);

    @Test
    void the_organisation_is_warned_when_the_share_is_used_up() {
        given(opened())
                .under(PACK)
                .reading(running("CLOSE", HALF))
                .when(warn(50))
                .then(new SlaWarningRaised("CLOSE", 1, 50, NOW.plus(HALF), Happened.PACK, null));
    }

    @Test
    void a_warning_is_never_early() {
        given(opened())
                .under(PACK)
                .reading(running("CLOSE", HALF.minusNanos(1)))
                .when(warn(50))
                .thenRefused(new ClockRefusal.WarningTooEarly("CLOSE", 50));
        given(opened())
                .under(PACK)
                .reading(running("CLOSE", HALF.plusNanos(1)))
                .when(warn(50))
                .thenAccepted();
    }

    @Test
    void a_warning_comes_before_the_breach() {
        given(opened())
                .under(PACK)
                .reading(running("CLOSE", LIMIT))
                .when(warn(80))
                .thenAccepted();
        given(opened())
                .under(PACK)
                .reading(running("CLOSE", LIMIT.plusNanos(1)))
                .when(warn(80))
                .thenRefused(new ClockRefusal.TooLateToWarn("CLOSE", 1));
    }

    @Test
    void one_warning_per_share() {
        given(opened(), warned("CLOSE", 1, 50))
                .under(PACK)
                .reading(running("CLOSE", LIMIT))
                .when(warn(50))
                .thenRefused(new ClockRefusal.WarningAlreadyRaised("CLOSE", 1, 50));
        given(opened(), warned("CLOSE", 1, 50))
                .under(PACK)
                .reading(running("CLOSE", LIMIT))
                .when(warn(80))
                .thenAccepted();
    }

    @Test
    void only_at_the_shares_of_the_pack() {
        given(opened())
                .under(PACK)
                .reading(running("CLOSE", LIMIT))
                .when(warn(90))
                .thenRefused(new ClockRefusal.WarningNotInPack("CLOSE", 90));
    }

    @Test
    void nobody_is_warned_of_a_clock_that_has_stopped() {
        given(opened())
                .under(PACK)
                .reading(stopped("CLOSE", HALF))
                .when(warn(50))
                .thenRefused(new ClockRefusal.ClockStopped("CLOSE", 1));
        given(opened())
                .under(PACK)
                .reading(AReading.stoppedAtAnUnknownTime("CLOSE"))
                .when(warn(50))
                .thenRefused(new ClockRefusal.ClockStopped("CLOSE", 1));
    }

    @Test
    void nobody_is_warned_of_a_clock_that_does_not_run_in_this_case() {
        given(opened()).under(PACK).when(warn(50)).thenRefused(new ClockRefusal.NoSuchRun("CLOSE", 1));
    }

    @Test
    void nobody_is_warned_of_a_closed_case() {
        given(opened(), closed())
                .under(PACK)
                .reading(running("CLOSE", HALF))
                .when(warn(50))
                .thenRefused(new OrderRefusal.CaseIsClosed(CommandName.RAISE_SLA_WARNING));
    }

    private static RaiseSlaWarning warn(int share) {
        return new RaiseSlaWarning("CLOSE", 1, share);
    }
}
