package org.redress.queryside.reports;

import org.junit.jupiter.api.Test;

/** 2,330 tickets with scores, times to the millisecond and in no order, folded by somebody else, figure by figure. */
class TechSupportTruthTest {
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
            new TruthCheck(data.truth().required("wall"), told, data.policy())
                    .satisfaction(data.truth().required("csat"))
                    .everyFigureIsTrue(350);
        });
    }
}
