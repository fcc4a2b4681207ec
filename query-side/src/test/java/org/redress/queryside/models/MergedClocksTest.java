package org.redress.queryside.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.redress.events.clocks.Verdict;
import org.redress.queryside.cases.breaches.Breaches;
import org.redress.queryside.cases.breaches.ClockView;
import org.redress.queryside.reports.ReportRequest;
import org.redress.queryside.reports.Standing;

/** Two cases become one matter: every clock of it counts from the earlier start, for as long as they are one. */
@Timeout(120)
class MergedClocksTest {
    @SuppressWarnings("NullAway.Init")
    private TwoCases two;

    @BeforeEach
    void open() {
        two = new TwoCases();
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void every_clock_of_the_joint_matter_counts_from_the_earlier_start() {
        assertThat(two.closing("late").reading().startedAt()).isEqualTo(Joined.at(TwoCases.LATER));
        two.cases.merged("early", "late", "2026-03-05T09:00");

        assertThat(two.closing("late").reading().startedAt()).isEqualTo(Joined.at(TwoCases.EARLIER));
        assertThat(two.closing("late").reading().due().dueAt())
                .isEqualTo(Joined.at(TwoCases.EARLIER).plus(TwoCases.LIMIT));
        assertThat(two.breaches("late"))
                .allSatisfy(clock -> assertThat(clock.startedAt()).isEqualTo(Joined.at(TwoCases.EARLIER)))
                .extracting(ClockView::clock)
                .contains("ANSWER", "CLOSE");
        assertThat(two.report(ReportRequest.of("case", "2026-03-06T12:00:00").forCase("late"))
                        .required("case")
                        .required("clocks")
                        .required("CLOSE")
                        .required("elapsedS")
                        .asLong())
                .isEqualTo(Duration.between(Joined.at(TwoCases.EARLIER), TwoCases.NOW)
                        .toSeconds());
    }

    @Test
    void a_merge_into_the_earlier_case_moves_no_clock() {
        List<ClockView> before = two.breaches("early");
        two.cases.merged("late", "early", "2026-03-05T09:00");

        assertThat(two.breaches("early")).isEqualTo(before);
        assertThat(two.closing("early").reading().startedAt()).isEqualTo(Joined.at(TwoCases.EARLIER));
    }

    @Test
    void the_overdue_of_the_joint_matter_is_one_and_comes_from_the_earlier_start() {
        two.cases.merged("early", "late", "2026-03-05T09:00");
        Instant overdue = Joined.at(TwoCases.EARLIER).plus(TwoCases.LIMIT).plusSeconds(1);
        var standings = two.cases.standings(overdue);

        assertThat(standings.at(overdue, standings.head()).open())
                .singleElement()
                .satisfies(one -> assertThat(one.clocks())
                        .filteredOn(clock -> clock.clock().equals("CLOSE"))
                        .singleElement()
                        .satisfies(clock ->
                                assertThat(clock.reading().verdict()).isEqualTo(Verdict.BREACHED_STILL_WAITING)));
        assertThat(new Breaches(two.cases.views).counts(Joined.TENANT, overdue))
                .filteredOn(count -> count.clock().equals("CLOSE"))
                .singleElement()
                .satisfies(count -> assertThat(count.stillWaiting()).isEqualTo(1))
                .satisfies(count -> assertThat(count.cases()).isEqualTo(1));
    }

    @Test
    void before_it_was_merged_a_case_stood_for_itself_and_still_did_when_one_looks_back() {
        two.cases.merged("early", "late", "2026-03-05T09:00");
        Instant then = Joined.at("2026-03-05T08:59");
        var standings = two.cases.standings(TwoCases.NOW);

        assertThat(standings.at(then, standings.head()).open())
                .extracting(Standing::caseId)
                .containsExactly("early", "late");
    }

    @Test
    void what_was_merged_on_goes_along_and_comes_back() {
        two.cases.opened("last", "2026-03-05T10:00");
        two.cases.merged("early", "late", "2026-03-05T11:00");
        two.cases.merged("late", "last", "2026-03-05T12:00");
        assertThat(two.closing("last").reading().startedAt()).isEqualTo(Joined.at(TwoCases.EARLIER));
        assertThat(two.breaches("last"))
                .allSatisfy(clock -> assertThat(clock.startedAt()).isEqualTo(Joined.at(TwoCases.EARLIER)));

        two.cases.separated("late", "last", "2026-03-05T13:00");
        assertThat(two.closing("last").reading().startedAt()).isEqualTo(Joined.at("2026-03-05T10:00"));
        assertThat(two.closing("late").reading().startedAt()).isEqualTo(Joined.at(TwoCases.EARLIER));
        assertThat(two.snapshot().open()).extracting(Standing::caseId).containsExactlyInAnyOrder("late", "last");
    }
}
