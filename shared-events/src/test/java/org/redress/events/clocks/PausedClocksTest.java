package org.redress.events.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.clocks.ClockPacks.CLOSE_IN_FORCE;
import static org.redress.events.clocks.ClockPacks.clock;
import static org.redress.events.clocks.History.hour;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.packs.ClockRule;

class PausedClocksTest {
    private static final ClockRule RULE = clock(Duration.ofHours(10), CLOSE_IN_FORCE);

    @ParameterizedTest
    @CsvSource({"14, MET", "15, BREACHED_DONE_LATE"})
    void time_in_a_pause_does_not_count(int closedAt, Verdict verdict) {
        var history = History.opened().paused(2, null).resumed(6, null).closed(closedAt);
        var reading = ClocksTest.read(RULE, history, hour(99));
        assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(closedAt - 4));
        assertThat(reading.due().dueAt()).isEqualTo(hour(14));
        assertThat(reading.verdict()).isEqualTo(verdict);
    }

    @Test
    void while_a_pause_lasts_the_end_moves_along() {
        var paused = History.opened().paused(2, null);
        for (var asOf : List.of(2, 50)) {
            var reading = ClocksTest.read(RULE, paused, hour(asOf));
            assertThat(reading.paused()).isTrue();
            assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(2));
            assertThat(reading.due().dueAt()).isEqualTo(hour(asOf + 8));
            assertThat(reading.verdict()).isEqualTo(Verdict.PENDING_IN_TIME);
        }
    }

    @Test
    void a_pause_that_comes_too_late_saves_nothing() {
        var reading = ClocksTest.read(RULE, History.opened().paused(11, null), hour(50));
        assertThat(reading.verdict()).isEqualTo(Verdict.BREACHED_STILL_WAITING);
        assertThat(reading.paused()).isTrue();
        assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(11));
    }

    @Test
    void a_case_closed_in_a_pause_is_closed() {
        var reading = ClocksTest.read(RULE, History.opened().paused(9, null).closed(40), hour(50));
        assertThat(reading.paused()).isFalse();
        assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(9));
        assertThat(reading.verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "CLOCK, CLOCK, 10", // by its name
                "-, CLOCK, 10", // all of them, this one resumed by its name
                "CLOCK, -, 10",
                "CLOCK, OTHER, 2", // still paused
                "OTHER, OTHER, 14"
            },
            nullValues = "-")
    void pauses_are_for_one_clock_or_for_all(String paused, String resumed, int elapsed) {
        var history = History.opened().paused(2, paused).resumed(6, resumed);
        assertThat(ClocksTest.read(RULE, history, hour(14)).elapsed()).isEqualTo(Duration.ofHours(elapsed));
    }

    @Test
    void a_clock_that_does_not_pause_runs_on() {
        var rule = new ClockRule(
                RULE.name(),
                RULE.start(),
                RULE.stops(),
                RULE.calendar(),
                RULE.kinds(),
                RULE.limits(),
                RULE.warnAtPercent(),
                false,
                RULE.dueWithin());
        var reading = ClocksTest.read(rule, History.opened().paused(2, null), hour(11));
        assertThat(reading.paused()).isFalse();
        assertThat(reading.verdict()).isEqualTo(Verdict.BREACHED_STILL_WAITING);
    }
}
