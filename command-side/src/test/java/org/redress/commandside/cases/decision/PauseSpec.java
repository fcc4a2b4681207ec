package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.PauseClock;
import org.redress.commandside.spec.APack;
import org.redress.events.cases.ClockEvent.ClockPaused;
import org.redress.events.cases.ClockEvent.ClockResumed;
import org.redress.events.testing.Proves;

@Proves("S000-J-08")
class PauseSpec {
    private static final APack PACK =
            APack.plain().clock("CLOSE", true).clock("REPLY", false).pauseReasons("WAITING_FOR_CUSTOMER");

    private static final APack TWO = APack.plain().clock("CLOSE", true).clock("REPORT", true);

    @Test
    void time_stands_still_for_a_reason_of_the_pack() {
        given(opened())
                .under(PACK)
                .when(new PauseClock("CLOSE", "WAITING_FOR_CUSTOMER", "等样品"))
                .then(new ClockPaused("CLOSE", "WAITING_FOR_CUSTOMER", said("等样品")));
    }

    @Test
    void all_clocks_that_may_pause_are_paused_together() {
        given(opened()).under(PACK).when(pause(null)).then(paused(null));
    }

    @Test
    void another_reason_is_no_reason() {
        given(opened())
                .under(PACK)
                .when(new PauseClock("CLOSE", "HOLIDAY", null))
                .thenRefused(
                        new IntakeRefusal.ValueNotInPack("reasonCode", "HOLIDAY", List.of("WAITING_FOR_CUSTOMER")));
    }

    @Test
    void a_pause_has_a_reason_even_where_the_pack_lists_none() {
        given(opened())
                .under(APack.plain().clock("CLOSE", true))
                .when(new PauseClock("CLOSE", " ", null))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("reasonCode")));
    }

    @Test
    void a_clock_the_pack_does_not_let_pause_runs_on() {
        given(opened()).under(PACK).when(pause("REPLY")).thenRefused(new ClockRefusal.NotPausable("REPLY"));
    }

    @Test
    void a_clock_the_pack_does_not_have_is_refused_with_those_it_has() {
        given(opened())
                .under(PACK)
                .when(pause("CALLBACK"))
                .thenRefused(new ClockRefusal.UnknownClock("CALLBACK", List.of("CLOSE", "REPLY")));
    }

    @Test
    void where_no_clock_may_pause_nothing_pauses() {
        given(opened())
                .under(APack.plain().clock("REPLY", false))
                .when(pause(null))
                .thenRefused(new ClockRefusal.NothingPausable());
    }

    @Test
    void a_paused_clock_is_not_paused_again() {
        given(opened(), paused("CLOSE"))
                .under(TWO)
                .when(pause("CLOSE"))
                .thenRefused(new ClockRefusal.AlreadyPaused("CLOSE"));
    }

    @Test
    void when_all_are_paused_none_is_left_to_pause() {
        given(opened(), paused(null)).under(PACK).when(pause("CLOSE")).thenRefused(new ClockRefusal.AllAlreadyPaused());
    }

    @Test
    void when_each_is_paused_by_name_none_is_left_to_pause_either() {
        given(opened(), paused("CLOSE"), paused("REPORT"))
                .under(TWO)
                .when(pause(null))
                .thenRefused(new ClockRefusal.AllAlreadyPaused());
    }

    @Test
    void a_clock_resumed_out_of_a_pause_of_all_is_paused_again() {
        given(opened(), paused(null), new ClockResumed("CLOSE", null))
                .under(TWO)
                .when(pause("CLOSE"))
                .then(paused("CLOSE"));
        given(opened(), paused(null), new ClockResumed("CLOSE", null), paused("CLOSE"))
                .under(TWO)
                .when(pause("CLOSE"))
                .thenRefused(new ClockRefusal.AllAlreadyPaused());
    }

    @Test
    void a_clock_that_was_resumed_can_be_paused_again() {
        given(opened(), paused("CLOSE"), new ClockResumed("CLOSE", null))
                .under(PACK)
                .when(pause("CLOSE"))
                .thenAccepted();
    }

    private static PauseClock pause(@Nullable String clock) {
        return new PauseClock(clock, "WAITING_FOR_CUSTOMER", null);
    }

    private static ClockPaused paused(@Nullable String clock) {
        return new ClockPaused(clock, "WAITING_FOR_CUSTOMER", null);
    }
}
