package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.ResumeClock;
import org.redress.commandside.spec.APack;
import org.redress.events.cases.ClockEvent.ClockPaused;
import org.redress.events.cases.ClockEvent.ClockResumed;

class ResumeSpec {
    private static final APack PACK = APack.plain().clock("CLOSE", true).clock("REPORT", true);

    @Test
    void time_counts_again() {
        given(opened(), paused("CLOSE"))
                .under(PACK)
                .when(new ResumeClock("CLOSE", "样品已到"))
                .then(new ClockResumed("CLOSE", said("样品已到")));
    }

    @Test
    void all_paused_clocks_are_resumed_together() {
        given(opened(), paused("CLOSE"), paused("REPORT"))
                .under(PACK)
                .when(resume(null))
                .thenAccepted();
        given(opened(), paused(null)).under(PACK).when(resume(null)).thenAccepted();
    }

    @Test
    void resuming_all_ends_every_pause() {
        given(opened(), paused("CLOSE"), paused(null), resumed(null))
                .under(PACK)
                .when(resume(null))
                .thenRefused(new ClockRefusal.NothingPaused());
    }

    @Test
    void resuming_one_leaves_the_others_paused() {
        given(opened(), paused("CLOSE"), paused("REPORT"), resumed("CLOSE"))
                .under(PACK)
                .when(resume("REPORT"))
                .then(resumed("REPORT"));
        given(opened(), paused("CLOSE"), paused(null), resumed("CLOSE"))
                .under(PACK)
                .when(resume(null))
                .then(resumed(null));
    }

    @Test
    void a_clock_that_runs_is_not_resumed() {
        given(opened(), paused("CLOSE"))
                .under(PACK)
                .when(resume("REPORT"))
                .thenRefused(new ClockRefusal.NotPaused("REPORT"));
    }

    @Test
    void one_clock_of_a_pause_of_all_is_resumed_alone() {
        given(opened(), paused(null)).under(PACK).when(resume("CLOSE")).then(resumed("CLOSE"));
        given(opened(), paused(null), resumed("CLOSE"))
                .under(PACK)
                .when(resume("CLOSE"))
                .thenRefused(new ClockRefusal.NotPaused("CLOSE"));
        given(opened(), paused(null), resumed("CLOSE"))
                .under(PACK)
                .when(resume("REPORT"))
                .thenAccepted();
    }

    @Test
    void a_clock_paused_twice_over_is_resumed_once() {
        given(opened(), paused("CLOSE"), paused(null), resumed("CLOSE"))
                .under(PACK)
                .when(resume("CLOSE"))
                .thenRefused(new ClockRefusal.NotPaused("CLOSE"));
    }

    @Test
    void when_every_clock_was_resumed_by_name_nothing_is_paused() {
        given(opened(), paused(null), resumed("CLOSE"), resumed("REPORT"))
                .under(PACK)
                .when(resume(null))
                .thenRefused(new ClockRefusal.NothingPaused());
    }

    @Test
    void without_a_pause_there_is_nothing_to_resume() {
        given(opened()).under(PACK).when(resume(null)).thenRefused(new ClockRefusal.NothingPaused());
    }

    @Test
    void a_clock_the_pack_does_not_have_is_not_resumed() {
        given(opened(), paused(null))
                .under(PACK)
                .when(resume("CALLBACK"))
                .thenRefused(new ClockRefusal.UnknownClock("CALLBACK", List.of("CLOSE", "REPORT")));
    }

    private static ResumeClock resume(@Nullable String clock) {
        return new ResumeClock(clock, null);
    }

    private static ClockResumed resumed(@Nullable String clock) {
        return new ClockResumed(clock, null);
    }

    private static ClockPaused paused(@Nullable String clock) {
        return new ClockPaused(clock, "WAITING_FOR_CUSTOMER", null);
    }
}
