package org.redress.queryside.reports;

import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** 4,580 cases of a real help desk, folded by somebody else, figure by figure. */
class HelpdeskTruthTest {

    @Test
    void the_reference_stream_gives_every_figure_of_the_instant_reading() {
        ReferenceData.find("helpdesk_polato").ifPresent(data -> {
            Stories told = CommandRows.told("helpdesk", Csv.read(data.file("commands.csv.gz")));
            new TruthCheck(data.truth().required("instant"), told, data.policy())
                    .boards()
                    .months()
                    .durations()
                    .spotChecks()
                    .everyFigureIsTrue(600);
        });
    }

    @Test
    void the_event_log_with_its_offsets_gives_every_figure_of_the_instant_reading() {
        check("instant", HelpdeskRows::converted);
    }

    @Test
    void the_event_log_without_its_offsets_gives_every_figure_of_the_wall_reading() {
        check("wall", HelpdeskRows::asOnTheWall);
    }

    private static void check(String reading, Function<String, Instant> times) {
        ReferenceData.find("helpdesk_polato").ifPresent(data -> {
            Stories told = HelpdeskRows.told(Csv.read(data.file("helpdesk.csv.gz")), times);
            new TruthCheck(data.truth().required(reading), told, data.policy())
                    .boards()
                    .months()
                    .durations()
                    .spotChecks()
                    .firstResolutions()
                    .everyFigureIsTrue(600);
        });
    }
}
