package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Holds what can be counted of complaints without times of closing against their truth. */
public record CountCheck(JsonNode truth, TruthCheck reports, String asOf) {
    private static final Map<String, String> DIMENSIONS = Map.of(
            "by_channel", "channel",
            "by_product", "product",
            "by_state", "state",
            "by_response", "response",
            "timely", "timely",
            "disputed", "disputed",
            "by_month_received", "openMonth");

    public void everyFigureIsTrue() {
        TruthComparison comparison = new TruthComparison();
        DIMENSIONS.forEach((theirs, ours) -> counted(comparison, truth.required(theirs), ours));
        JsonNode byOwner = count("owner");
        comparison.figure(
                "open", truth.required("open"), byOwner.required("total").get("open"));
        comparison.figure(
                "closed", truth.required("closed"), byOwner.required("total").get("closed"));
        companies(comparison, truth.required("by_company"), byOwner.required("groups"));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isGreaterThan(1000);
    }

    private void counted(TruthComparison comparison, JsonNode truth, String by) {
        JsonNode groups = count(by).required("groups");
        assertThat(groups).hasSize(truth.size());
        for (String name : truth.propertyNames()) {
            JsonNode group = groups.get(name);
            comparison.figure(by + "." + name, truth.get(name), group == null ? null : group.get("cases"));
        }
    }

    private static void companies(TruthComparison comparison, JsonNode truth, JsonNode groups) {
        assertThat(groups).hasSize(truth.size());
        for (String name : truth.propertyNames()) {
            JsonNode group = groups.required(name);
            comparison.figure(name + ".cases", truth.required(name).get("cases"), group.get("cases"));
            comparison.figure(name + ".in_progress", truth.required(name).get("in_progress"), group.get("open"));
        }
    }

    private JsonNode count(String by) {
        return reports.report(ReportRequest.of("count", asOf).groupedBy(by)).required("count");
    }
}
