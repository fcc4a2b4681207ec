package org.redress.queryside.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.cases.ClosureEvent.CaseClosed;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.RoutingEvent.CaseAssigned;
import org.redress.events.clocks.Verdict;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.queryside.cases.breaches.Breaches;
import org.redress.queryside.cases.breaches.ClockView;
import org.redress.queryside.cases.register.CaseStatus;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterFilter;
import org.redress.queryside.cases.register.RegisterView;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.ReportAnswer;
import org.redress.queryside.reports.ReportRequest;
import org.redress.queryside.reports.Reports;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.workload.Workload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two cases become one matter: the earlier start counts, nothing is counted twice, and all of it can be taken back. */
@Timeout(120)
class MergedCasesTest {
    private static final String EARLIER = "2026-03-02T09:00";
    private static final String LATER = "2026-03-04T10:00";
    private static final Instant NOW = Joined.at("2026-03-06T12:00");
    private static final Duration LIMIT = Duration.ofDays(5);

    private Joined cases;

    @BeforeEach
    void open() {
        cases = new Joined(ViewsEngine.H2);
        cases.opened("early", EARLIER);
        cases.opened("late", LATER);
        cases.happened("early", new CaseAssigned("wang", null, null), "2026-03-02T09:30");
        cases.happened("late", new CaseAssigned("li", null, null), "2026-03-04T10:30");
    }

    @AfterEach
    void close() {
        cases.close();
    }

    private Snapshot snapshot() {
        var standings = cases.standings(NOW);
        return standings.at(NOW, standings.head());
    }

    private Standing standing(String caseId) {
        return snapshot().cases().stream()
                .filter(one -> one.caseId().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    private ClockStanding closing(String caseId) {
        return standing(caseId).clocks().stream()
                .filter(clock -> clock.clock().equals("CLOSE"))
                .findFirst()
                .orElseThrow();
    }

    private List<ClockView> breaches(String caseId) {
        cases.arrived();
        return new Breaches(cases.views).of(Joined.TENANT, caseId);
    }

    private RegisterView row(String caseId) {
        cases.arrived();
        return Objects.requireNonNull(new Register(cases.views).find(Joined.TENANT, caseId));
    }

    private JsonNode report(ReportRequest request) {
        var reports = new Reports(cases.facts(), new EventPolicies(cases.events, Joined.TENANT), Joined.clock(NOW));
        return switch (reports.answer(request)) {
            case ReportAnswer.Told(String json) -> new JsonMapper().readTree(json);
            case ReportAnswer.NotAnswerable(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    private JsonNode overview() {
        return report(ReportRequest.of("overview", "2026-03-06T12:00:00")).required("overview");
    }

    @Test
    void every_clock_of_the_joint_matter_counts_from_the_earlier_start() {
        assertThat(closing("late").reading().startedAt()).isEqualTo(Joined.at(LATER));
        cases.merged("early", "late", "2026-03-05T09:00");

        assertThat(closing("late").reading().startedAt()).isEqualTo(Joined.at(EARLIER));
        assertThat(closing("late").reading().due().dueAt())
                .isEqualTo(Joined.at(EARLIER).plus(LIMIT));
        assertThat(breaches("late"))
                .allSatisfy(clock -> assertThat(clock.startedAt()).isEqualTo(Joined.at(EARLIER)))
                .extracting(ClockView::clock)
                .contains("ANSWER", "CLOSE");
        assertThat(report(ReportRequest.of("case", "2026-03-06T12:00:00").forCase("late"))
                        .required("case")
                        .required("clocks")
                        .required("CLOSE")
                        .required("elapsedS")
                        .asLong())
                .isEqualTo(Duration.between(Joined.at(EARLIER), NOW).toSeconds());
    }

    @Test
    void a_merge_into_the_earlier_case_moves_no_clock() {
        List<ClockView> before = breaches("early");
        cases.merged("late", "early", "2026-03-05T09:00");

        assertThat(breaches("early")).isEqualTo(before);
        assertThat(closing("early").reading().startedAt()).isEqualTo(Joined.at(EARLIER));
    }

    @Test
    void an_absorbed_case_has_no_clock_and_stands_in_no_open_count() {
        cases.merged("early", "late", "2026-03-05T09:00");

        assertThat(snapshot().open()).extracting(Standing::caseId).containsExactly("late");
        assertThat(standing("early").clocks()).isEmpty();
        assertThat(standing("early").company().mergedInto()).isEqualTo("late");
        assertThat(standing("late").company().absorbed()).containsExactly("early");
        assertThat(breaches("early")).isEmpty();
        assertThat(row("early").status()).isEqualTo(CaseStatus.MERGED);
        assertThat(row("early").mergedInto()).isEqualTo("late");
        assertThat(new Register(cases.views).count(Joined.TENANT, RegisterFilter.OPEN))
                .isEqualTo(1);
        assertThat(new Workload(cases.views).byOwner(Joined.TENANT)).containsExactly(new Workload.Load("li", 1));
        assertThat(overview().required("totals").required("open").asInt()).isEqualTo(1);
        assertThat(overview().required("totals").required("closed").asInt()).isZero();
        assertThat(overview().required("workloadByOwner").toString()).isEqualTo("{\"li\":1}");
    }

    @Test
    void the_overdue_of_the_joint_matter_is_one_and_comes_from_the_earlier_start() {
        cases.merged("early", "late", "2026-03-05T09:00");
        Instant overdue = Joined.at(EARLIER).plus(LIMIT).plusSeconds(1);
        var standings = cases.standings(overdue);

        assertThat(standings.at(overdue, standings.head()).open())
                .singleElement()
                .satisfies(one -> assertThat(one.clocks())
                        .filteredOn(clock -> clock.clock().equals("CLOSE"))
                        .singleElement()
                        .satisfies(clock ->
                                assertThat(clock.reading().verdict()).isEqualTo(Verdict.BREACHED_STILL_WAITING)));
        assertThat(new Breaches(cases.views).counts(Joined.TENANT, overdue))
                .filteredOn(count -> count.clock().equals("CLOSE"))
                .singleElement()
                .satisfies(count -> assertThat(count.stillWaiting()).isEqualTo(1))
                .satisfies(count -> assertThat(count.cases()).isEqualTo(1));
    }

    @Test
    void taking_the_merge_back_restores_both() {
        List<ClockView> early = breaches("early");
        List<ClockView> late = breaches("late");
        List<Standing> standings = snapshot().exactly(snapshot().open());
        cases.merged("early", "late", "2026-03-05T09:00");
        assertThat(breaches("late")).isNotEqualTo(late);
        cases.separated("early", "late", "2026-03-05T10:00");

        assertThat(breaches("early")).isEqualTo(early);
        assertThat(breaches("late")).isEqualTo(late);
        assertThat(snapshot().exactly(snapshot().open())).isEqualTo(standings);
        assertThat(row("early").status()).isEqualTo(CaseStatus.OPEN);
        assertThat(row("early").mergedInto()).isNull();
        assertThat(new Workload(cases.views).byOwner(Joined.TENANT))
                .containsExactlyInAnyOrder(new Workload.Load("li", 1), new Workload.Load("wang", 1));
    }

    @Test
    void before_it_was_merged_a_case_stood_for_itself_and_still_did_when_one_looks_back() {
        cases.merged("early", "late", "2026-03-05T09:00");
        Instant then = Joined.at("2026-03-05T08:59");
        var standings = cases.standings(NOW);

        assertThat(standings.at(then, standings.head()).open())
                .extracting(Standing::caseId)
                .containsExactly("early", "late");
    }

    @Test
    void what_was_merged_on_goes_along_and_comes_back() {
        cases.opened("last", "2026-03-05T10:00");
        cases.merged("early", "late", "2026-03-05T11:00");
        cases.merged("late", "last", "2026-03-05T12:00");
        assertThat(closing("last").reading().startedAt()).isEqualTo(Joined.at(EARLIER));
        assertThat(breaches("last"))
                .allSatisfy(clock -> assertThat(clock.startedAt()).isEqualTo(Joined.at(EARLIER)));

        cases.separated("late", "last", "2026-03-05T13:00");
        assertThat(closing("last").reading().startedAt()).isEqualTo(Joined.at("2026-03-05T10:00"));
        assertThat(closing("late").reading().startedAt()).isEqualTo(Joined.at(EARLIER));
        assertThat(snapshot().open()).extracting(Standing::caseId).containsExactlyInAnyOrder("late", "last");
    }

    @ParameterizedTest
    @EnumSource
    void what_followed_step_by_step_equals_what_is_built_at_once(ViewsEngine engine) {
        try (Joined live = new Joined(engine)) {
            live.opened("early", EARLIER);
            live.opened("late", LATER);
            live.merged("early", "late", "2026-03-05T09:00");
            same(live, engine);
            live.happened("late", new CustomerResponded(null, null), "2026-03-05T09:30");
            live.separated("early", "late", "2026-03-05T10:00");
            same(live, engine);
            live.merged("late", "early", "2026-03-05T11:00");
            live.happened("early", new CaseClosed(null, null, new Feedback.NotAsked()), "2026-03-05T12:00");
            same(live, engine);
        }
    }

    private static void same(Joined live, ViewsEngine engine) {
        live.arrived();
        Map<String, String> followed = Models.hashes(live.views, live.events);
        assertThat(followed).isEqualTo(live.builtNow(engine));
    }
}
