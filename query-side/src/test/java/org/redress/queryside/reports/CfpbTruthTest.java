package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.redress.events.OccurredAt;
import org.redress.events.OccurredAt.Precision;
import org.redress.queryside.reports.Stories.Opening;
import org.redress.queryside.reports.Story.Says;
import org.redress.queryside.reports.facts.FactKind;
import tools.jackson.databind.JsonNode;

/** 3,186 complaints that were closed at no known time: what can be counted of them is, and no clock is judged. */
class CfpbTruthTest {
    private static final String IMPORTED = "2026-11-22T09:00:00";

    @Test
    void what_can_be_counted_is_true() {
        ReferenceData.find("cfpb_complaints").ifPresent(data -> {
            TruthCheck reports = new TruthCheck(data.truth(), told(data), data.policy());
            new CountCheck(data.truth(), reports, IMPORTED).everyFigureIsTrue();
        });
    }

    @Test
    void a_close_at_no_known_time_is_neither_in_time_nor_late() {
        ReferenceData.find("cfpb_complaints").ifPresent(data -> {
            TruthCheck reports = new TruthCheck(data.truth(), told(data), data.policy());
            JsonNode resolution = reports.report(ReportRequest.of("overview", IMPORTED))
                    .required("overview")
                    .required("clocks")
                    .required("RESOLUTION_CALENDAR")
                    .required("total");
            assertThat(resolution.required("unknown").intValue()).isEqualTo(3183);
            assertThat(resolution.required("breachedStillWaiting").intValue()).isEqualTo(3);
            assertThat(resolution.required("cases").intValue()).isEqualTo(3186);
        });
    }

    private static Stories told(ReferenceData data) {
        Stories stories = new Stories();
        List<Map<String, String>> rows = Csv.read(data.file("consumer_complaints.csv"));
        for (int row = 0; row < rows.size(); row++) {
            tell(stories, "row-" + (row + 1), rows.get(row));
        }
        return stories;
    }

    private static void tell(Stories stories, String id, Map<String, String> row) {
        String response = cell(row, "Company response to consumer");
        Map<String, String> attributes = Map.of(
                "channel", cell(row, "Submitted via"),
                "product", cell(row, "Product"),
                "state", cell(row, "State"),
                "response", response,
                "timely", cell(row, "Timely response?"),
                "disputed", cell(row, "Consumer disputed?"));
        OccurredAt received = day(cell(row, "Date received"));
        Story story = stories.opened(new Opening("cfpb", id, "T3", attributes), received)
                .add(FactKind.ASSIGNED, day(cell(row, "Date sent to company")), Says.owner(cell(row, "Company")));
        if (!response.equals("In progress")) {
            OccurredAt unknown = Story.sometimeBefore(IMPORTED);
            story.add(FactKind.RESPONDED, unknown, Says.NOTHING).add(FactKind.CLOSED, unknown, Says.NOTHING);
        }
    }

    private static OccurredAt day(String date) {
        String[] parts = date.split("/");
        String local =
                "%s-%02d-%02dT00:00:00".formatted(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        return new OccurredAt(Story.instant(local), Precision.DAY);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
