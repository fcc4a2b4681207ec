package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The reports over HTTP. */
class ReportsApiTest {
    private final Stories stories = new Stories();
    private final Asking asking = Asking.over(stories);
    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new ReportsApi(asking.reports())).build();

    @BeforeEach
    void a_case_is_opened() {
        stories.opened("1", "2026-03-02T09:00:00").assigned("2026-03-02T10:00:00", "李娜");
    }

    @Test
    void the_bytes_are_those_the_reports_tell() throws Exception {
        byte[] body = http.perform(get("/api/v1/reports/overview").param("asOf", Asking.PRESENT))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String told = asking.text(ReportRequest.of("overview", Asking.PRESENT));
        assertThat(body).isEqualTo(told.getBytes(StandardCharsets.UTF_8));
        assertThat(told).contains("李娜").endsWith("}\n");
    }

    @Test
    void every_parameter_reaches_the_question() throws Exception {
        http.perform(get("/api/v1/reports/case")
                        .param("asOf", "2026-03-02T02:30:00")
                        .param("zone", "UTC")
                        .param("position", "1")
                        .param("source", "desk")
                        .param("caseId", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(1))
                .andExpect(jsonPath("$.source").value("desk"))
                .andExpect(jsonPath("$.case.opened").value("2026-03-02T01:00:00Z"))
                .andExpect(jsonPath("$.case.owner").doesNotExist());
        http.perform(get("/api/v1/reports/case").param("case", "1"))
                .andExpect(jsonPath("$.case.caseId").value("1"));
        http.perform(get("/api/v1/reports/count").param("by", "owner"))
                .andExpect(jsonPath("$.count.groups.李娜.cases").value(1));
    }

    @Test
    void bad_input_is_a_problem_of_a_stable_type_with_a_sentence_in_both_languages() throws Exception {
        ReportProblem problem = asking.problem(ReportRequest.of("overview", "yesterday"));
        http.perform(get("/api/v1/reports/overview").param("asOf", "yesterday"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:redress:problem:malformed-instant"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.en").value(problem.english()))
                .andExpect(jsonPath("$.zh").value(problem.chinese()));
    }

    @Test
    void an_unknown_report_is_not_found_and_a_position_ahead_is_a_conflict() throws Exception {
        http.perform(get("/api/v1/reports/weather")).andExpect(status().isNotFound());
        http.perform(get("/api/v1/reports/overview").param("position", "99")).andExpect(status().isConflict());
    }
}
