package org.redress.queryside.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.cases.ClosureEvent.CaseClosed;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.Feedback;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.queryside.cases.breaches.ClockView;
import org.redress.queryside.cases.register.CaseStatus;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterFilter;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.workload.Workload;

/** Two cases become one matter: nothing is counted twice, and all of it can be taken back. */
@Timeout(120)
class MergedCasesTest {
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
    void an_absorbed_case_has_no_clock_and_stands_in_no_open_count() {
        two.cases.merged("early", "late", "2026-03-05T09:00");

        assertThat(two.snapshot().open()).extracting(Standing::caseId).containsExactly("late");
        assertThat(two.standing("early").clocks()).isEmpty();
        assertThat(two.standing("early").company().mergedInto()).isEqualTo("late");
        assertThat(two.standing("late").company().absorbed()).containsExactly("early");
        assertThat(two.breaches("early")).isEmpty();
        assertThat(two.row("early").status()).isEqualTo(CaseStatus.MERGED);
        assertThat(two.row("early").mergedInto()).isEqualTo("late");
        assertThat(new Register(two.cases.views).count(Joined.TENANT, RegisterFilter.OPEN))
                .isEqualTo(1);
        assertThat(new Workload(two.cases.views).byOwner(Joined.TENANT)).containsExactly(new Workload.Load("li", 1));
        assertThat(two.overview().required("totals").required("open").asInt()).isEqualTo(1);
        assertThat(two.overview().required("totals").required("closed").asInt()).isZero();
        assertThat(two.overview().required("workloadByOwner").toString()).isEqualTo("{\"li\":1}");
    }

    @Test
    void taking_the_merge_back_restores_both() {
        List<ClockView> early = two.breaches("early");
        List<ClockView> late = two.breaches("late");
        List<Standing> standings = two.snapshot().exactly(two.snapshot().open());
        two.cases.merged("early", "late", "2026-03-05T09:00");
        assertThat(two.breaches("late")).isNotEqualTo(late);
        two.cases.separated("early", "late", "2026-03-05T10:00");

        assertThat(two.breaches("early")).isEqualTo(early);
        assertThat(two.breaches("late")).isEqualTo(late);
        assertThat(two.snapshot().exactly(two.snapshot().open())).isEqualTo(standings);
        assertThat(two.row("early").status()).isEqualTo(CaseStatus.OPEN);
        assertThat(two.row("early").mergedInto()).isNull();
        assertThat(new Workload(two.cases.views).byOwner(Joined.TENANT))
                .containsExactlyInAnyOrder(new Workload.Load("li", 1), new Workload.Load("wang", 1));
    }

    @ParameterizedTest
    @EnumSource
    void what_followed_step_by_step_equals_what_is_built_at_once(ViewsEngine engine) {
        try (Joined live = new Joined(engine)) {
            live.opened("early", TwoCases.EARLIER);
            live.opened("late", TwoCases.LATER);
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
