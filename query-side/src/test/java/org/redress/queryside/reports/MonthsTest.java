package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Months are those of the question's zone. */
class MonthsTest {
    private final Stories stories = new Stories();
    private final Asking asking = Asking.over(stories);

    @Test
    void without_cases_there_are_no_months() {
        assertThat(asking.months(Asking.PRESENT)).isEmpty();
    }

    @Test
    void months_without_events_are_told_too_up_to_that_of_the_question() {
        stories.opened("1", "2025-12-31T23:59:59");
        assertThat(asking.months("2026-02-01T00:00:00").toString())
                .isEqualTo("[{\"month\":\"2025-12\",\"opened\":1,\"closed\":0,\"reopened\":0,\"openAtMonthEnd\":1},"
                        + "{\"month\":\"2026-01\",\"opened\":0,\"closed\":0,\"reopened\":0,\"openAtMonthEnd\":1},"
                        + "{\"month\":\"2026-02\",\"opened\":0,\"closed\":0,\"reopened\":0,\"openAtMonthEnd\":1}]");
    }

    @Test
    void another_zone_moves_what_happened_at_midnight() {
        stories.opened("1", "2026-01-01T00:30:00");
        ReportRequest asked = ReportRequest.of("months", "2026-01-15T00:00:00");
        assertThat(asking.figures(asked)).hasSize(1);
        assertThat(asking.figures(asked.in("UTC"))).hasSize(2);
    }

    @Test
    void every_close_and_reopening_is_told_in_its_own_month() {
        stories.opened("1", "2026-01-10T09:00:00")
                .closed("2026-01-20T09:00:00")
                .reopened("2026-02-10T09:00:00")
                .closed("2026-03-10T09:00:00");
        assertThat(asking.months(Asking.PRESENT).toString())
                .isEqualTo("[{\"month\":\"2026-01\",\"opened\":1,\"closed\":1,\"reopened\":0,\"openAtMonthEnd\":0},"
                        + "{\"month\":\"2026-02\",\"opened\":0,\"closed\":0,\"reopened\":1,\"openAtMonthEnd\":1},"
                        + "{\"month\":\"2026-03\",\"opened\":0,\"closed\":1,\"reopened\":0,\"openAtMonthEnd\":0}]");
    }

    @Test
    void a_close_that_lies_before_its_opening_does_not_make_a_case_missing() {
        stories.opened("1", "2026-02-10T09:00:00").closed("2026-01-20T09:00:00");
        assertThat(asking.months("2026-02-28T00:00:00").toString())
                .isEqualTo("[{\"month\":\"2026-01\",\"opened\":0,\"closed\":1,\"reopened\":0,\"openAtMonthEnd\":0},"
                        + "{\"month\":\"2026-02\",\"opened\":1,\"closed\":0,\"reopened\":0,\"openAtMonthEnd\":0}]");
    }

    @Test
    void the_last_month_ends_at_the_instant_of_the_question() {
        stories.opened("1", "2026-03-01T09:00:00").closed("2026-03-20T09:00:00");
        assertThat(asking.months("2026-03-10T00:00:00")
                        .get(0)
                        .get("openAtMonthEnd")
                        .intValue())
                .isEqualTo(1);
        assertThat(asking.months("2026-03-20T09:00:00")
                        .get(0)
                        .get("openAtMonthEnd")
                        .intValue())
                .isZero();
    }
}
