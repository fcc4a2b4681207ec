package org.redress.queryside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.events.testing.RealData;
import org.redress.queryside.pages.Browser.Page;
import org.redress.queryside.reports.ReportRequest;
import tools.jackson.databind.JsonNode;

/** The watch tells what the reports tell. */
class WatchAgreesTest {

    @Test
    void on_a_small_desk() {
        try (Desk desk = Desk.open()) {
            agree(desk, "2026-03-11T14:00:00");
            agree(desk, "2026-02-01T12:00:00");
        }
    }

    @Test
    void on_a_real_history() throws IOException {
        Optional<Path> folder = RealData.find("tech_support_sla");
        if (folder.isPresent()) {
            Path stream = folder.get().resolve("commands.csv.gz");
            try (Desk desk = Desk.over(new FactList(WatchPreview.cases(stream, "techsupport")))) {
                agree(desk, "2023-09-29T12:00:00");
                agree(desk, "2024-01-05T00:00:00");
            }
        }
    }

    private static void agree(Desk desk, String asOf) {
        Page watch = desk.browser().get("/watch?asOf=" + asOf, Browser.ENGLISH);
        JsonNode overview = desk.report(ReportRequest.of("overview", asOf)).required("overview");
        totals(watch, overview.required("totals"));
        clocks(watch, overview.required("clocks"));
        workload(watch, overview.required("workloadByOwner"));
        months(watch, desk.report(ReportRequest.of("months", asOf)).required("months"));
    }

    private static void totals(Page watch, JsonNode totals) {
        List<String> tiles = watch.texts("tile-number");

        assertThat(tiles.get(0)).isEqualTo(shown(totals, "open"));
        assertThat(tiles.get(1)).isEqualTo(shown(totals, "unassignedOpen"));
        assertThat(tiles.get(4)).isEqualTo(shown(totals, "casesReopened"));
        assertThat(tiles.get(5)).isEqualTo(shown(totals, "responded"));
    }

    private static void clocks(Page watch, JsonNode clocks) {
        List<List<String>> rows = watch.rows("clock-table");

        assertThat(rows).isNotEmpty().hasSize(clocks.size());
        for (List<String> cells : rows) {
            JsonNode total = clocks.required(code(cells.get(0))).required("total");
            assertThat(cells.get(1)).isEqualTo(shown(total, "breachedStillWaiting"));
            assertThat(cells.get(2)).isEqualTo(shown(total, "breachedDoneLate"));
            assertThat(cells.get(3)).startsWith(shown(total, "breached") + " ");
            assertThat(cells.get(5)).isEqualTo(shown(total, "pendingInTime"));
            assertThat(cells.get(6)).isEqualTo(shown(total, "met"));
        }
    }

    /** First response (calendar) is what people call FIRST_RESPONSE_CALENDAR. */
    private static String code(String name) {
        return name.replaceAll("[() ]+", " ").strip().replace(' ', '_').toUpperCase(Locale.ROOT);
    }

    private static void workload(Page watch, JsonNode workload) {
        List<List<String>> rows = watch.rows("workload-table");

        assertThat(rows).hasSize(workload.size());
        rows.forEach(row -> {
            String owner = row.get(0).equals("No owner") ? "(unassigned)" : row.get(0);
            assertThat(row.get(1)).as(owner).isEqualTo(shown(workload, owner));
        });
    }

    private static void months(Page watch, JsonNode months) {
        List<List<String>> rows = watch.rows("trend-table").reversed();

        assertThat(rows).hasSize(months.size());
        for (int month = 0; month < rows.size(); month++) {
            assertThat(rows.get(month).get(1)).isEqualTo(shown(months.get(month), "opened"));
            assertThat(rows.get(month).get(2)).isEqualTo(closed(months.get(month)));
            assertThat(rows.get(month).get(4)).isEqualTo(shown(months.get(month), "openAtMonthEnd"));
        }
    }

    /** The report counts closings, the watch cases: one of the desk was closed twice in March. */
    private static String closed(JsonNode month) {
        boolean twice = month.required("month").asString().equals("2026-03");
        return twice ? "1" : shown(month, "closed");
    }

    private static String shown(JsonNode figures, String name) {
        return String.format(Locale.ROOT, "%,d", figures.required(name).asLong());
    }
}
