package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.queryside.reports.Story.Says;
import org.redress.queryside.reports.facts.FactKind;
import tools.jackson.databind.JsonNode;

/** One case at an instant: 2026-03-02 is a Monday, the tier is T2 (first response 48 h, resolution 120 h). */
class CaseFoldTest {
    private final Stories stories = new Stories();
    private final Asking asking = Asking.over(stories);

    @Test
    void a_case_exists_once_its_opening_is_visible() {
        stories.opened("1", "2026-03-02T09:00:00");
        assertThat(asking.ofCase("1", "2026-03-02T08:59:59").isNull()).isTrue();
        assertThat(asking.ofCase("1", "2026-03-02T09:00:00").required("status").asString())
                .isEqualTo("open");
    }

    @Test
    void a_case_nobody_knows_is_told_like_one_not_opened_yet() {
        assertThat(asking.ofCase("nobody", Asking.PRESENT).isNull()).isTrue();
    }

    @Test
    void a_reopened_case_has_no_close_and_its_resolution_time_runs_on_from_the_opening() {
        stories.opened("1", "2026-03-02T09:00:00")
                .closed("2026-03-03T09:00:00", 5)
                .reopened("2026-03-10T09:00:00");
        JsonNode reopened = asking.ofCase("1", "2026-03-12T09:00:00");
        assertThat(reopened.required("finalClose").isNull()).isTrue();
        assertThat(reopened.required("reopens").intValue()).isEqualTo(1);
        JsonNode clock = reopened.required("clocks").required("RESOLUTION_CALENDAR");
        assertThat(clock.required("elapsedS").intValue()).isEqualTo(10 * 86_400);
        assertThat(clock.required("verdict").asString()).isEqualTo("breachedStillWaiting");
        assertThat(asking.verdict("1", "RESOLUTION_CALENDAR", "2026-03-09T00:00:00"))
                .isEqualTo("met");
    }

    @Test
    void a_reopening_does_not_restart_the_first_response() {
        stories.opened("1", "2026-03-02T09:00:00").closed("2026-03-03T09:00:00").reopened("2026-03-10T09:00:00");
        assertThat(asking.verdict("1", "FIRST_RESPONSE_CALENDAR", Asking.PRESENT))
                .isEqualTo("met");
    }

    @Test
    void the_score_taken_back_by_a_reopening_no_longer_counts() {
        stories.opened("1", "2026-03-02T09:00:00")
                .closed("2026-03-03T09:00:00", 1)
                .reopened("2026-03-04T09:00:00")
                .closed("2026-03-05T09:00:00", 5);
        assertThat(score("2026-03-03T10:00:00")).isEqualTo("{\"1\":1,\"2\":0,\"3\":0,\"4\":0,\"5\":0}");
        assertThat(score("2026-03-04T10:00:00")).isEqualTo("{}");
        assertThat(score("2026-03-05T10:00:00")).isEqualTo("{\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":1}");
    }

    private String score(String asOf) {
        return asking.overview(asOf)
                .required("satisfaction")
                .required("distribution")
                .toString();
    }

    @Test
    void later_rows_are_left_out_one_by_one_where_times_run_backwards() {
        stories.opened("1", "2026-03-02T09:00:00")
                .closed("2026-03-06T09:00:00")
                .noted("2026-03-03T09:00:00")
                .assigned("2026-03-04T09:00:00", "Li Na");
        JsonNode between = asking.ofCase("1", "2026-03-05T00:00:00");
        assertThat(between.required("status").asString()).isEqualTo("open");
        assertThat(between.required("owner").asString()).isEqualTo("Li Na");
        assertThat(between.required("events").intValue()).isEqualTo(3);
    }

    @Test
    void the_order_of_the_source_decides_not_the_order_of_times() {
        stories.opened("1", "2026-03-02T09:00:00")
                .assigned("2026-03-04T09:00:00", "Li Na")
                .assigned("2026-03-03T09:00:00", "Wang Wei");
        assertThat(asking.ofCase("1", Asking.PRESENT).required("owner").asString())
                .isEqualTo("Wang Wei");
    }

    @Test
    void an_answer_before_the_opening_took_no_time() {
        stories.opened("1", "2026-03-02T09:00:00").responded("2026-03-01T09:00:00");
        JsonNode clock = asking.ofCase("1", Asking.PRESENT).required("clocks").required("FIRST_RESPONSE_CALENDAR");
        assertThat(clock.required("elapsedS").intValue()).isZero();
        assertThat(clock.required("verdict").asString()).isEqualTo("met");
    }

    @Test
    void an_answer_after_the_close_ends_the_first_response() {
        stories.opened("1", "2026-03-02T09:00:00").closed("2026-03-03T09:00:00").responded("2026-03-09T09:00:00");
        assertThat(asking.verdict("1", "FIRST_RESPONSE_CALENDAR", "2026-03-04T00:00:00"))
                .isEqualTo("met");
        assertThat(asking.verdict("1", "FIRST_RESPONSE_CALENDAR", Asking.PRESENT))
                .isEqualTo("breachedDoneLate");
    }

    @Test
    void what_happened_at_no_known_time_is_not_shown_as_if_it_were_known() {
        stories.opened("1", "2026-03-02T09:00:00")
                .add(FactKind.RESPONDED, Story.sometimeBefore("2026-03-20T00:00:00"), Says.NOTHING)
                .add(FactKind.CLOSED, Story.sometimeBefore("2026-03-20T00:00:00"), Says.NOTHING);
        JsonNode closed = asking.ofCase("1", Asking.PRESENT);
        assertThat(closed.required("status").asString()).isEqualTo("closed");
        assertThat(closed.required("firstResponse").isNull()).isTrue();
        assertThat(closed.required("finalClose").isNull()).isTrue();
        assertThat(asking.verdict("1", "RESOLUTION_CALENDAR", Asking.PRESENT)).isEqualTo("unknown");
        assertThat(asking.overview(Asking.PRESENT)
                        .required("totals")
                        .required("responded")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void a_corrected_tier_changes_the_limit_and_the_group() {
        stories.opened("1", "2026-03-02T09:00:00").amended("2026-03-02T10:00:00", Map.of("tier", "T3"));
        assertThat(asking.verdict("1", "FIRST_RESPONSE_CALENDAR", "2026-03-05T08:00:00"))
                .isEqualTo("pendingInTime");
        JsonNode clock =
                asking.overview("2026-03-05T08:00:00").required("clocks").required("FIRST_RESPONSE_CALENDAR");
        assertThat(clock.propertyNames()).containsExactly("T3", "total");
    }

    @Test
    void a_case_goes_by_its_own_number_where_it_was_not_imported() {
        stories.opened(new Stories.Opening("desk", null, "T2", Map.of()), Story.at("2026-03-02T09:00:00"))
                .uncounted(FactKind.NUMBERED, Story.at("2026-03-02T09:00:00"), Says.word("260317"));
        assertThat(asking.ofCase("260317", Asking.PRESENT).required("events").intValue())
                .isEqualTo(1);
    }
}
