package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.queryside.reports.ReportProblem.Code;
import org.redress.queryside.reports.Stories.Opening;
import tools.jackson.databind.JsonNode;

/** What a question may look like, what it echoes, and what is said when it cannot be answered. */
class QuestionsTest {
    private final Stories stories = new Stories();
    private final Asking asking = Asking.over(stories);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00, , 2026-03-02T09:00:00+08:00",
        "2026-03-02T09:00, , 2026-03-02T09:00:00+08:00",
        "2026-03-02 09:00:00, , 2026-03-02T09:00:00+08:00",
        "2026-03-02T01:00:00Z, , 2026-03-02T09:00:00+08:00",
        "2026-03-02T01:00:00.25Z, , 2026-03-02T09:00:00.250+08:00",
        "2026-03-02T03:00:00+02:00, , 2026-03-02T09:00:00+08:00",
        "2026-03-02T03:00:00 02:00, , 2026-03-02T09:00:00+08:00",
        "2026-03-02T09:00:00, UTC, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00-05:00, Europe/Rome, 2026-03-02T15:00:00+01:00",
    })
    void an_instant_may_be_typed_in_many_ways_and_is_echoed_in_one(String typed, String zone, String echoed) {
        ReportRequest request = new ReportRequest("months", typed, null, null, null, null, zone);
        assertThat(header(request).required("asOf").asString()).isEqualTo(echoed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-02-30T00:00:00",
                "2026-03-02",
                "1012",
                "2026-03-02T25:00:00",
                "+999999999-01-01T00:00:00"
            })
    void what_is_no_instant_is_said_to_be_none(String typed) {
        ReportProblem problem = asking.problem(ReportRequest.of("overview", typed));
        assertThat(problem.code()).isEqualTo(Code.MALFORMED_INSTANT);
        assertThat(problem.english()).contains(typed);
        assertThat(problem.chinese()).contains(typed);
    }

    @Test
    void without_an_instant_the_present_is_meant() {
        ReportRequest request = new ReportRequest("months", null, null, null, " ", null, null);
        assertThat(header(request).required("asOf").asString()).isEqualTo(Asking.PRESENT + "+08:00");
    }

    @Test
    void a_report_says_what_it_was_made_of() {
        stories.opened("1", "2026-03-02T09:00:00");
        assertThat(header(ReportRequest.of("overview", Asking.PRESENT)).propertyNames())
                .containsExactly(
                        "report", "definition", "asOf", "zone", "position", "source", "packs", "calendars", "overview");
        JsonNode header = header(ReportRequest.of("overview", Asking.PRESENT));
        assertThat(header.required("position").longValue()).isEqualTo(1);
        assertThat(header.required("packs").toString()).isEqualTo("[{\"name\":\"reference-sla\",\"version\":1}]");
        assertThat(header.required("calendars").toString()).isEqualTo("[{\"name\":\"cn-office-hours\",\"version\":1}]");
    }

    private JsonNode header(ReportRequest request) {
        return ReferenceData.json(asking.text(request));
    }

    @Test
    void the_same_question_at_the_same_position_gets_the_same_bytes_whatever_came_later() {
        Story story = stories.opened("1", "2026-03-02T09:00:00").assigned("2026-03-02T10:00:00", "Li Na");
        for (String report : new String[] {"overview", "months", "durations", "satisfaction"}) {
            ReportRequest request = ReportRequest.of(report, Asking.PRESENT).atPosition(2);
            String before = asking.text(request);
            story.assigned("2026-03-02T09:30:00", "Wang Wei");
            stories.opened("later" + report, "2026-03-01T09:00:00");
            assertThat(asking.text(request)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "weather, , , , UNKNOWN_REPORT",
        "overview, 12a, , , MALFORMED_POSITION",
        "overview, -1, , , MALFORMED_POSITION",
        "overview, 2, , , POSITION_AHEAD",
        "overview, , Mars/Base, , UNKNOWN_ZONE",
        "count, , , , MISSING_DIMENSION",
        "count, , , colour, UNKNOWN_DIMENSION",
        "satisfaction, , , colour, UNKNOWN_DIMENSION",
        "case, , , , MISSING_CASE",
    })
    void what_cannot_be_answered_is_said_in_both_languages(
            String report, String position, String zone, String by, Code code) {
        stories.opened("1", "2026-03-02T09:00:00");
        ReportProblem problem =
                asking.problem(new ReportRequest(report, Asking.PRESENT, position, null, by, null, zone));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.english()).endsWith(".").isASCII();
        assertThat(problem.chinese()).endsWith("。");
    }

    @Test
    void a_source_nobody_imported_is_refused_and_the_known_ones_are_named() {
        stories.opened(new Opening("helpdesk", "1", "T2", Map.of()), Story.at("2026-03-02T09:00:00"));
        ReportProblem problem =
                asking.problem(ReportRequest.of("overview", Asking.PRESENT).ofSource("helpdsk"));
        assertThat(problem.code()).isEqualTo(Code.UNKNOWN_SOURCE);
        assertThat(problem.english()).contains("helpdesk");
    }

    @Test
    void an_id_in_two_sources_needs_the_source() {
        stories.opened(new Opening("north", "1012", "T2", Map.of()), Story.at("2026-03-02T09:00:00"));
        stories.opened(new Opening("south", "1012", "T3", Map.of()), Story.at("2026-03-02T09:00:00"));
        ReportRequest request = ReportRequest.of("case", Asking.PRESENT).forCase("1012");
        ReportProblem problem = asking.problem(request);
        assertThat(problem.code()).isEqualTo(Code.AMBIGUOUS_CASE);
        assertThat(problem.english()).contains("north, south");
        assertThat(asking.figures(request.ofSource("south")).required("tier").asString())
                .isEqualTo("T3");
        assertThat(asking.figures(request.forCase("north-1012"))
                        .required("tier")
                        .asString())
                .isEqualTo("T2");
    }

    @Test
    void a_source_narrows_every_figure() {
        stories.opened(new Opening("north", "1", "T2", Map.of()), Story.at("2026-03-02T09:00:00"));
        stories.opened(new Opening("south", "2", "T2", Map.of()), Story.at("2026-03-02T09:00:00"));
        ReportRequest request = ReportRequest.of("overview", Asking.PRESENT);
        assertThat(opened(request)).isEqualTo(2);
        assertThat(opened(request.ofSource("north"))).isEqualTo(1);
    }

    private int opened(ReportRequest request) {
        return asking.figures(request).required("totals").required("opened").intValue();
    }
}
