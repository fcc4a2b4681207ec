package org.redress.events.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.clocks.ClockPacks.CLOSE_IN_FORCE;
import static org.redress.events.clocks.ClockPacks.FIRST_CLOSE;
import static org.redress.events.clocks.ClockPacks.FIRST_RESOLUTION;
import static org.redress.events.clocks.ClockPacks.FIRST_RESPONSE;
import static org.redress.events.clocks.ClockPacks.clock;
import static org.redress.events.clocks.History.hour;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.testing.Proves;
import org.redress.events.worktime.Due;
import org.redress.events.worktime.Limit;
import org.redress.events.worktime.WorkCalendar;

class ClocksTest {
    private static final ClockRule RESPONSE = clock(Duration.ofDays(1), FIRST_RESPONSE, FIRST_CLOSE);
    private static final ClockRule RESOLUTION = clock(Duration.ofDays(3), CLOSE_IN_FORCE);
    private static final ClockRule FIRST_RESOLVED = clock(Duration.ofDays(3), FIRST_RESOLUTION, FIRST_CLOSE);

    @ParameterizedTest
    @CsvSource({"-1, MET", "0, MET", "1, BREACHED_DONE_LATE"})
    void an_ended_clock_is_late_once_more_than_the_limit_has_elapsed(int nanosAfterLimit, Verdict verdict) {
        var stop = hour(24).plusNanos(nanosAfterLimit);
        var history = History.opened().folded().with(org.redress.events.OccurredAt.exactly(stop), History.response());
        var reading = only(Clocks.read(ClockPacks.pack(RESPONSE), ClocksTest::calendar, history, hour(900)));
        assertThat(reading)
                .isEqualTo(new ClockReading(
                        "CLOCK",
                        1,
                        hour(0),
                        stop,
                        Duration.ofDays(1).plusNanos(nanosAfterLimit),
                        Duration.ofDays(1),
                        new Due(hour(24), hour(24), false),
                        false,
                        verdict));
    }

    @ParameterizedTest
    @CsvSource({"-1, PENDING_IN_TIME", "0, PENDING_IN_TIME", "1, BREACHED_STILL_WAITING"})
    void a_running_clock_is_late_once_more_than_the_limit_has_elapsed(int nanosAfterLimit, Verdict verdict) {
        var reading = read(RESPONSE, History.opened(), hour(24).plusNanos(nanosAfterLimit));
        assertThat(reading.stoppedAt()).isNull();
        assertThat(reading.verdict()).isEqualTo(verdict);
        assertThat(reading.elapsed()).isEqualTo(Duration.ofDays(1).plusNanos(nanosAfterLimit));
    }

    @Test
    void the_first_response_ends_the_response_clock_for_good() {
        var history = History.opened().responded(3).responded(30).closed(40).reopened(50);
        assertThat(read(RESPONSE, history, hour(60)).stoppedAt()).isEqualTo(hour(3));
    }

    @Test
    void without_a_response_the_first_close_ends_it() {
        var closed = History.opened().closed(20).reopened(21).closed(90);
        assertThat(read(RESPONSE, closed, hour(99)).stoppedAt()).isEqualTo(hour(20));
    }

    @Test
    void a_response_is_preferred_to_a_close_before_it() {
        var history = History.opened().closed(20).reopened(21).responded(30);
        var reading = read(RESPONSE, history, hour(99));
        assertThat(reading.stoppedAt()).isEqualTo(hour(30));
        assertThat(reading.verdict()).isEqualTo(Verdict.BREACHED_DONE_LATE);
    }

    @Test
    void a_reopened_case_has_no_end_and_its_time_runs_on_from_the_opening() {
        var reopened = History.opened().closed(10).reopened(20);
        var reading = read(RESOLUTION, reopened, hour(73));
        assertThat(reading.stoppedAt()).isNull();
        assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(73));
        assertThat(reading.run()).isEqualTo(1);
        assertThat(reading.verdict()).isEqualTo(Verdict.BREACHED_STILL_WAITING);
        assertThat(read(RESOLUTION, reopened.closed(72), hour(99)).verdict()).isEqualTo(Verdict.MET);
        assertThat(read(RESOLUTION, reopened.closed(73), hour(99)).verdict()).isEqualTo(Verdict.BREACHED_DONE_LATE);
    }

    @Test
    void the_first_resolution_stands_whatever_follows() {
        var history = History.opened().resolved(10).closed(11).reopened(12).resolved(80);
        assertThat(read(FIRST_RESOLVED, history, hour(99)).stoppedAt()).isEqualTo(hour(10));
        assertThat(read(FIRST_RESOLVED, History.opened().closed(11), hour(99)).stoppedAt())
                .isEqualTo(hour(11));
    }

    @Test
    void an_end_before_the_start_counts_as_no_time_at_all() {
        var reading = read(RESPONSE, History.opened().responded(-5), hour(99));
        assertThat(reading.elapsed()).isZero();
        assertThat(reading.verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @Proves("S004-A-31")
    @CsvSource({
        ", 383, MET", // domestic: received at hour 0, accepted at hour 1 of 2 March; ends with 17 March
        ", 384, MET",
        ", 385, BREACHED_DONE_LATE",
        "OVERSEAS, 504, MET",
        "OVERSEAS, 505, BREACHED_DONE_LATE"
    })
    void days_to_close_count_from_acceptance_and_depend_on_the_region(
            @Nullable String region, int closedAt, Verdict verdict) {
        var overseas = new ScopedLimit(null, null, null, null, Map.of("region", "OVERSEAS"), new Limit.EndOfDay(20));
        var domestic = new ScopedLimit(null, null, null, null, Map.of(), new Limit.EndOfDay(15));
        var rule = clock(Mark.ACCEPTED, List.of(overseas, domestic), CLOSE_IN_FORCE);
        Map<String, String> attributes = region == null ? Map.of() : Map.of("region", region);
        var opened = History.opened("A", attributes);
        assertThat(Clocks.read(ClockPacks.pack(rule), ClocksTest::calendar, opened.folded(), hour(5)))
                .isEmpty();
        assertThat(read(rule, opened.accepted(1).closed(closedAt), hour(999)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_clock_that_starts_with_the_close_begins_again_with_every_close() {
        var callback = clock(Mark.CLOSED, List.of(ClockPacks.plain(Duration.ofDays(2))), FIRST_RESPONSE);
        var closed = History.opened().responded(1).closed(10);
        assertThat(read(callback, closed, hour(11)).stoppedAt()).isNull();
        assertThat(read(callback, closed.responded(12), hour(13)).verdict()).isEqualTo(Verdict.MET);
        var reopened = closed.responded(12).reopened(20);
        assertThat(Clocks.read(ClockPacks.pack(callback), ClocksTest::calendar, reopened.folded(), hour(21)))
                .isEmpty();
        var again = read(callback, reopened.closed(30), hour(31));
        assertThat(again.run()).isEqualTo(2);
        assertThat(again.startedAt()).isEqualTo(hour(30));
        assertThat(again.stoppedAt()).isNull();
    }

    @Test
    void a_running_clock_follows_the_newest_calendar_and_an_ended_one_the_version_of_its_stop() {
        var rule = ClockPacks.onCalendar(RESPONSE, "office");
        var asked = new java.util.ArrayList<@Nullable Instant>();
        PinnedCalendars calendars = (_, stoppedAt) -> {
            asked.add(stoppedAt);
            return WorkCalendar.always(ZoneOffset.UTC);
        };
        Clocks.readPinned(ClockPacks.pack(rule), calendars, History.opened().folded(), hour(5));
        Clocks.readPinned(
                ClockPacks.pack(rule), calendars, History.opened().responded(3).folded(), hour(5));
        assertThat(asked).containsExactly(null, hour(3));
    }

    static ClockReading read(ClockRule rule, History history, Instant asOf) {
        return only(Clocks.read(ClockPacks.pack(rule), ClocksTest::calendar, history.folded(), asOf));
    }

    static WorkCalendar calendar(String name) {
        assertThat(name).isEqualTo(ClockRule.ALWAYS);
        return WorkCalendar.always(ZoneOffset.UTC);
    }

    private static ClockReading only(List<ClockReading> readings) {
        assertThat(readings).hasSize(1);
        return readings.getFirst();
    }
}
