package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 2,330 tickets with scores, times to the millisecond and in no order, folded by somebody else, figure by figure. */
class TechSupportTruthTest {
    private static final String END = "2024-01-05T00:00:00";

    @Test
    void the_reference_stream_gives_every_figure() {
        ReferenceData.find("tech_support_sla").ifPresent(data -> {
            Stories told = CommandRows.told("tech", Csv.read(data.file("commands.csv.gz")));
            new TruthCheck(data.truth().required("wall"), told, data.policy())
                    .boards()
                    .months()
                    .durations()
                    .spotChecks()
                    .everyFigureIsTrue(400);
        });
    }

    @Test
    void the_ticket_table_gives_every_figure_and_the_first_resolutions() {
        ReferenceData.find("tech_support_sla").ifPresent(data -> {
            Stories told = TechSupportRows.told(Csv.read(data.file("technical_support.csv")));
            new TruthCheck(data.truth().required("wall"), told, data.policy())
                    .boards()
                    .months()
                    .durations()
                    .spotChecks()
                    .firstResolutions()
                    .everyFigureIsTrue(400);
        });
    }

    @Test
    void every_figure_of_satisfaction_is_true() {
        ReferenceData.find("tech_support_sla").ifPresent(data -> {
            Stories told = TechSupportRows.told(Csv.read(data.file("technical_support.csv")));
            TruthCheck reports = new TruthCheck(data.truth(), told, data.policy());
            JsonNode csat = data.truth().required("csat");
            TruthComparison comparison = new TruthComparison();
            JsonNode overview =
                    reports.report(ReportRequest.of("overview", END)).required("overview");
            comparison.figures("csat.overall", csat.required("overall"), overview.required("satisfaction"));
            groups(reports, comparison, csat, "by_agent", "owner");
            groups(reports, comparison, csat, "by_agent_group", "agentGroup");
            groups(reports, comparison, csat, "by_source", "channel");
            groups(reports, comparison, csat, "by_priority", "priority");
            groups(reports, comparison, csat, "by_close_month", "closeMonth");
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.compared()).isGreaterThan(350);
        });
    }

    private static void groups(
            TruthCheck reports, TruthComparison comparison, JsonNode csat, String theirs, String ours) {
        JsonNode satisfaction = reports.report(
                        ReportRequest.of("satisfaction", END).groupedBy(ours))
                .required("satisfaction");
        comparison.figures("csat.overall", csat.required("overall"), satisfaction.required("overall"));
        comparison.named("csat." + theirs, csat.required(theirs), satisfaction.required("groups"));
    }
}
