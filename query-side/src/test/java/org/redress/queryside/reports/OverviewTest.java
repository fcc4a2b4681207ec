package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.queryside.reports.Story.Says;
import org.redress.queryside.reports.facts.FactKind;
import tools.jackson.databind.JsonNode;

/** The supervisor's board over small histories; 2026-03-02 is a Monday. */
class OverviewTest {
    private final Stories stories = new Stories();
    private final Asking asking = Asking.over(stories);

    @Test
    void without_cases_everything_is_counted_as_nothing() {
        JsonNode overview = asking.overview(Asking.PRESENT);
        assertThat(overview.required("totals").properties())
                .allMatch(total -> total.getValue().intValue() == 0);
        assertThat(overview.required("totals")).hasSize(11);
        assertThat(overview.required("workloadByOwner")).isEmpty();
        assertThat(overview.required("board").required("calendar").toString())
                .isEqualTo("{\"open\":0,\"unanswered\":0,\"unansweredOverdue\":0,\"unansweredDueWithin\":0,"
                        + "\"resolutionOverdue\":0,\"resolutionDueWithin\":0,\"dueWithinHours\":24}");
        assertThat(overview.required("satisfaction").toString())
                .isEqualTo("{\"n\":0,\"sum\":0,\"mean\":null,\"median\":null,\"satisfied\":0,\"satisfiedShare\":null,"
                        + "\"dissatisfied\":0,\"dissatisfiedShare\":null,\"distribution\":{}}");
    }

    @Test
    void figures_that_lack_something_say_so_and_whole_ones_say_nothing() {
        assertThat(ReferenceData.json(asking.text(ReportRequest.of("overview", Asking.PRESENT)))
                        .has("incomplete"))
                .isFalse();
        stories.lacking();
        assertThat(ReferenceData.json(asking.text(ReportRequest.of("overview", Asking.PRESENT)))
                        .required("incomplete")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void before_the_first_opening_the_clocks_are_listed_and_empty() {
        stories.opened("1", "2026-03-02T09:00:00");
        JsonNode clocks = asking.overview("2026-03-01T00:00:00").required("clocks");
        assertThat(clocks).hasSize(6);
        assertThat(clocks.required("RESOLUTION_WORKING").toString())
                .isEqualTo("{\"total\":{\"cases\":0,\"met\":0,\"breachedDoneLate\":0,\"breachedStillWaiting\":0,"
                        + "\"pendingInTime\":0,\"breached\":0}}");
    }

    @Test
    void an_empty_owner_unassigns_and_a_queue_is_an_owner() {
        stories.opened("1", "2026-03-02T09:00:00").assigned("2026-03-02T10:00:00", "Li Na");
        stories.opened("2", "2026-03-02T09:00:00")
                .assigned("2026-03-02T10:00:00", "Li Na")
                .assigned("2026-03-02T11:00:00", "");
        stories.opened("3", "2026-03-02T09:00:00").assigned("2026-03-02T10:00:00", "queue:billing");
        stories.opened("4", "2026-03-02T09:00:00");
        stories.opened("5", "2026-03-02T09:00:00")
                .assigned("2026-03-02T10:00:00", "Li Na")
                .closed("2026-03-02T11:00:00");
        JsonNode overview = asking.overview(Asking.PRESENT);
        assertThat(overview.required("workloadByOwner").toString())
                .isEqualTo("{\"(unassigned)\":2,\"Li Na\":1,\"queue:billing\":1}");
        assertThat(overview.required("totals").required("unassignedOpen").intValue())
                .isEqualTo(2);
        assertThat(overview.required("totals").required("assigns").intValue()).isEqualTo(5);
    }

    @Test
    void commands_and_distinct_cases_are_counted_apart() {
        stories.opened("1", "2026-03-02T09:00:00")
                .escalated("2026-03-02T10:00:00")
                .escalated("2026-03-02T11:00:00")
                .closed("2026-03-03T09:00:00")
                .reopened("2026-03-04T09:00:00")
                .closed("2026-03-05T09:00:00")
                .reopened("2026-03-06T09:00:00");
        JsonNode totals = asking.overview(Asking.PRESENT).required("totals");
        assertThat(totals.toString())
                .isEqualTo(
                        "{\"opened\":1,\"open\":1,\"closed\":0,\"responded\":0,\"unassignedOpen\":1,\"reopens\":2,"
                                + "\"casesReopened\":1,\"escalations\":2,\"casesEscalated\":1,\"assigns\":0,\"eventsVisible\":7}");
    }

    @Test
    void what_automations_add_is_no_row_of_the_source() {
        stories.opened("1", "2026-03-02T09:00:00")
                .uncounted(FactKind.BREACHED, Story.at("2026-03-04T09:00:00"), Says.word("FIRST_RESPONSE_CALENDAR"));
        assertThat(events(Asking.PRESENT)).isEqualTo(1);
    }

    @Test
    void accepted_rows_count_as_visible_also_before_their_case_is_opened() {
        stories.opened("1", "2026-03-02T09:00:00").responded("2026-03-01T09:00:00");
        JsonNode totals = asking.overview("2026-03-01T12:00:00").required("totals");
        assertThat(totals.required("eventsVisible").intValue()).isEqualTo(1);
        assertThat(totals.required("opened").intValue()).isZero();
        assertThat(totals.required("responded").intValue()).isZero();
        assertThat(events("2026-03-02T12:00:00")).isEqualTo(2);
    }

    private int events(String asOf) {
        return asking.overview(asOf)
                .required("totals")
                .required("eventsVisible")
                .intValue();
    }

    @Test
    void a_close_never_counts_as_an_answer_in_the_totals_but_ends_the_first_response() {
        stories.opened("1", "2026-03-02T09:00:00").closed("2026-03-02T10:00:00");
        JsonNode overview = asking.overview(Asking.PRESENT);
        assertThat(overview.required("totals").required("responded").intValue()).isZero();
        assertThat(verdicts(overview, "FIRST_RESPONSE_CALENDAR").required("met").intValue())
                .isEqualTo(1);
    }

    @Test
    void the_first_resolution_ends_with_the_first_resolve_and_stays_ended() {
        stories.opened("1", "2026-03-02T09:00:00")
                .resolved("2026-03-03T09:00:00")
                .closed("2026-03-20T09:00:00")
                .reopened("2026-03-21T09:00:00");
        JsonNode overview = asking.overview(Asking.PRESENT);
        assertThat(verdicts(overview, "FIRST_RESOLUTION_CALENDAR")
                        .required("met")
                        .intValue())
                .isEqualTo(1);
        assertThat(verdicts(overview, "RESOLUTION_CALENDAR")
                        .required("breachedStillWaiting")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void a_case_without_a_tier_of_the_pack_has_no_clock_but_is_counted() {
        stories.opened(new Stories.Opening("desk", "1", null, Map.of()), Story.at("2026-03-02T09:00:00"));
        JsonNode overview = asking.overview(Asking.PRESENT);
        assertThat(overview.required("totals").required("open").intValue()).isEqualTo(1);
        assertThat(verdicts(overview, "RESOLUTION_CALENDAR").required("cases").intValue())
                .isZero();
        assertThat(overview.required("board")
                        .required("calendar")
                        .required("resolutionOverdue")
                        .intValue())
                .isZero();
    }

    private static JsonNode verdicts(JsonNode overview, String clock) {
        return overview.required("clocks").required(clock).required("total");
    }

    /** First response within 48 hours of plain time or 18 of working time from Monday 09:00: Tuesday 18:00. */
    @ParameterizedTest
    @CsvSource({
        "calendar, 2026-03-03T08:59:59, 0, 0",
        "calendar, 2026-03-03T09:00:00, 0, 1",
        "calendar, 2026-03-04T09:00:00, 0, 1",
        "calendar, 2026-03-04T09:00:00.000001, 1, 0",
        "working, 2026-03-02T17:59:59, 0, 0",
        "working, 2026-03-02T18:00:00, 0, 1",
        "working, 2026-03-03T18:00:00, 0, 1",
        "working, 2026-03-04T09:00:00, 0, 1",
        "working, 2026-03-04T09:00:00.000001, 1, 0",
    })
    void overdue_is_more_than_the_limit_and_due_within_is_what_is_left(
            String side, String asOf, int overdue, int dueWithin) {
        stories.opened("1", "2026-03-02T09:00:00");
        JsonNode board = asking.overview(asOf).required("board").required(side);
        assertThat(board.required("unansweredOverdue").intValue()).isEqualTo(overdue);
        assertThat(board.required("unansweredDueWithin").intValue()).isEqualTo(dueWithin);
    }

    @Test
    void an_answered_or_closed_case_is_off_the_board() {
        stories.opened("1", "2026-03-02T09:00:00").responded("2026-03-10T09:00:00");
        stories.opened("2", "2026-03-02T09:00:00").closed("2026-03-20T09:00:00");
        JsonNode board = asking.overview(Asking.PRESENT).required("board").required("calendar");
        assertThat(board.required("open").intValue()).isEqualTo(1);
        assertThat(board.required("unanswered").intValue()).isZero();
        assertThat(board.required("unansweredOverdue").intValue()).isZero();
        assertThat(board.required("resolutionOverdue").intValue()).isEqualTo(1);
    }
}
