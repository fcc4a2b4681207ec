package org.redress.events.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.clocks.ClockPacks.CLOSE_IN_FORCE;
import static org.redress.events.clocks.ClockPacks.FIRST_CLOSE;
import static org.redress.events.clocks.ClockPacks.FIRST_RESPONSE;
import static org.redress.events.clocks.ClockPacks.clock;
import static org.redress.events.clocks.History.hour;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent.ClockPaused;
import org.redress.events.cases.ClockEvent.ClockResumed;
import org.redress.events.cases.ClosureEvent.CaseReopened;
import org.redress.events.cases.ClosureEvent.CaseResolved;
import org.redress.events.cases.IntakeEvent.CaseAccepted;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.Which;
import org.redress.events.worktime.Calendars;

class ClockHistoryTest {
    private static final ClockRule RESPONSE = clock(Duration.ofDays(1), FIRST_RESPONSE, FIRST_CLOSE);
    private static final List<CaseEvent> EVENTS = List.of(
            History.opening("A", Map.of()),
            new CaseAccepted(),
            History.response(),
            new CaseResolved(null, null),
            History.close(),
            new CaseReopened(null),
            new ClockPaused(null, "WAITING", null),
            new ClockResumed(null, null));

    @Test
    void an_end_at_an_unknown_time_gives_no_verdict() {
        var history = History.opened().atUnknownTime(History.response()).responded(5);
        var reading = ClocksTest.read(RESPONSE, history, hour(99));
        assertThat(reading.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(reading.stoppedAt()).isNull();
        assertThat(reading.elapsed()).isZero();
        assertThat(reading.due().dueAt()).isEqualTo(hour(24));
    }

    @Test
    void an_end_at_an_unknown_time_that_is_taken_back_leaves_no_doubt() {
        var resolution = clock(Duration.ofDays(1), CLOSE_IN_FORCE);
        var history = History.opened().atUnknownTime(History.close()).reopened(5);
        assertThat(ClocksTest.read(resolution, history, hour(24)).verdict()).isEqualTo(Verdict.PENDING_IN_TIME);
        assertThat(ClocksTest.read(resolution, history.closed(24), hour(25)).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_pause_at_an_unknown_time_gives_no_verdict() {
        var history = History.opened().atUnknownTime(new ClockPaused(null, "WAITING", null));
        assertThat(ClocksTest.read(RESPONSE, history.responded(2), hour(99)).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_clock_whose_start_has_no_known_time_has_no_reading() {
        var history = History.nothing().atUnknownTime(History.opening("A", Map.of()));
        assertThat(Clocks.read(ClockPacks.pack(RESPONSE), ClocksTest::calendar, history.folded(), hour(9)))
                .isEmpty();
    }

    @Property
    void any_part_of_a_stream_can_be_read(@ForAll @Size(max = 12) List<@IntRange(max = 7) Integer> picks) {
        var history = History.nothing();
        for (var i = 0; i < picks.size(); i++) {
            history = history.at((i * 7) % 11, EVENTS.get(picks.get(i)));
        }
        for (var start : Mark.values()) {
            var rule = clock(
                    start,
                    List.of(ClockPacks.plain(Duration.ofHours(4))),
                    new ClockRule.Stop(Mark.CLOSED, Which.IN_FORCE));
            assertThat(Clocks.read(ClockPacks.pack(rule), ClocksTest::calendar, history.folded(), hour(12)))
                    .allSatisfy(reading -> {
                        assertThat(reading.elapsed()).isGreaterThanOrEqualTo(Duration.ZERO);
                        assertThat(reading.run()).isPositive();
                        assertThat(reading.verdict().isBreach())
                                .isEqualTo(reading.elapsed().compareTo(reading.limit()) > 0);
                    });
        }
    }

    /** Generous by far: it fails when somebody makes reading walk through years day by day. */
    @Test
    void ten_thousand_cases_of_ten_years_are_read_within_seconds() {
        var history =
                History.opened().responded(2).closed(50_000).reopened(60_000).folded();
        var pack = ClockPacks.pack(RESPONSE, clock(Duration.ofHours(20_000), CLOSE_IN_FORCE));
        var office = Calendars.office();
        var begin = System.nanoTime();
        var breaches = IntStream.range(0, 10_000)
                .mapToLong(_ -> Clocks.read(pack, _ -> office, history, hour(87_600)).stream()
                        .filter(reading -> reading.verdict().isBreach())
                        .count())
                .sum();
        assertThat(breaches).isEqualTo(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }
}
