package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.AReading.LIMIT;
import static org.redress.commandside.spec.AReading.running;
import static org.redress.commandside.spec.AReading.stopped;
import static org.redress.commandside.spec.CaseSpec.NOW;
import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.breached;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.opened;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.cases.command.CaseCommand.MarkSlaBreached;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.AReading;
import org.redress.commandside.spec.CaseSpec;
import org.redress.commandside.spec.Happened;
import org.redress.events.cases.ClockEvent.BreachWithdrawn;
import org.redress.events.cases.ClockEvent.SlaBreached;

class BreachSpec {
    private static final APack PACK = APack.plain().clock("CLOSE", false);
    private static final MarkSlaBreached MARK = new MarkSlaBreached("CLOSE", 1);
    private static final Duration ONE = Duration.ofNanos(1);

    @Test
    void the_organisation_is_told_that_more_than_the_limit_has_elapsed() {
        Instant due = NOW.minus(ONE);
        given(opened())
                .under(PACK)
                .reading(running("CLOSE", LIMIT.plus(ONE)))
                .when(MARK)
                .then(new SlaBreached("CLOSE", 1, due, due, Happened.PACK, null));
    }

    @Test
    void a_breach_names_the_version_of_the_calendar_it_was_read_on() {
        Instant due = NOW.minus(ONE);
        given(opened())
                .under(APack.plain().clockOn("office", "CLOSE", false))
                .reading(running("CLOSE", LIMIT.plus(ONE)))
                .when(MARK)
                .then(new SlaBreached("CLOSE", 1, due, due, Happened.PACK, CaseSpec.OFFICE));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0})
    void a_breach_is_never_told_early(long beyond) {
        given(opened())
                .under(PACK)
                .reading(running("CLOSE", LIMIT.plusNanos(beyond)))
                .when(MARK)
                .thenRefused(new ClockRefusal.NotLate("CLOSE", "2026-03-02 10:00:00"));
    }

    @Test
    void a_breach_is_told_once() {
        given(opened(), breached("CLOSE", 1))
                .under(PACK)
                .reading(running("CLOSE", LIMIT.plus(ONE)))
                .when(MARK)
                .thenRefused(new ClockRefusal.BreachAlreadyTold("CLOSE", 1));
    }

    @Test
    void the_breach_of_another_clock_or_run_is_another_one() {
        given(opened(), breached("CLOSE", 2), breached("REPLY", 1))
                .under(PACK)
                .reading(running("CLOSE", LIMIT.plus(ONE)))
                .when(MARK)
                .thenAccepted();
    }

    @Test
    void a_breach_that_was_withdrawn_can_turn_out_true_after_all() {
        given(opened(), breached("CLOSE", 1), new BreachWithdrawn("CLOSE", 1, "RECOMPUTED"))
                .under(PACK)
                .reading(running("CLOSE", LIMIT.plus(ONE)))
                .when(MARK)
                .thenAccepted();
    }

    @Test
    void a_late_end_is_told_even_after_the_end() {
        given(opened(), closed())
                .under(PACK)
                .reading(stopped("CLOSE", LIMIT.plus(ONE)))
                .when(MARK)
                .thenAccepted();
    }

    @Test
    void an_end_in_time_is_no_breach() {
        given(opened(), closed())
                .under(PACK)
                .reading(stopped("CLOSE", LIMIT))
                .when(MARK)
                .thenRefused(new ClockRefusal.NotLate("CLOSE", "2026-03-02 10:00:00"));
    }

    @Test
    void an_unknown_time_feeds_no_breach() {
        given(opened())
                .under(PACK)
                .reading(AReading.stoppedAtAnUnknownTime("CLOSE"))
                .when(MARK)
                .thenRefused(new ClockRefusal.NotLate("CLOSE", "2026-03-02 10:00:00"));
    }

    @Test
    void a_clock_that_does_not_run_in_this_case_is_not_breached() {
        given(opened()).under(PACK).when(MARK).thenRefused(new ClockRefusal.NoSuchRun("CLOSE", 1));
        given(opened()).under(PACK).imported().when(MARK).thenRefused(new ClockRefusal.NoSuchRun("CLOSE", 1));
    }
}
