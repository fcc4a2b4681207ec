package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The comparison itself: a figure that differs, is missing or is too many is named by its path. */
class TruthComparisonTest {
    private final TruthComparison comparison = new TruthComparison();

    @Test
    void equal_figures_are_equal_however_they_are_written() {
        comparison.figures(
                "totals",
                ReferenceData.json("{\"cases_opened\": 3, \"mean_s\": 0.0, \"max\": null}"),
                ReferenceData.json("{\"casesOpened\": 3, \"meanS\": 0, \"max\": null, \"more\": 1}"));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isEqualTo(3);
    }

    @Test
    void a_differing_or_missing_figure_is_named() {
        comparison.figures(
                "at_mid",
                ReferenceData.json("{\"board\": {\"open\": 52, \"unanswered\": 11}, \"owner\": \"Value 3\"}"),
                ReferenceData.json("{\"board\": {\"open\": 53}, \"owner\": \"Value 3\"}"));
        assertThat(comparison.differences())
                .containsExactly(
                        "at_mid.board.open: truth 52, report 53", "at_mid.board.unanswered: truth 11, report null");
    }

    @Test
    void a_name_too_many_is_named() {
        comparison.named("owners", ReferenceData.json("{\"a\": 1}"), ReferenceData.json("{\"a\": 1, \"b\": 1}"));
        assertThat(comparison.differences()).containsExactly("owners.b: truth null, report 1");
    }
}
