package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.redress.infra.time.Now;
import org.redress.queryside.packs.Policies;
import org.redress.queryside.reports.ReportAnswer.NotAnswerable;
import org.redress.queryside.reports.ReportAnswer.Told;
import tools.jackson.databind.JsonNode;

/** Holds every figure of a truth against the reports over the same history. */
final class TruthCheck {
    private static final List<String> INSTANTS = List.of("at_mid", "at_end");
    private static final List<String> KINDS = List.of("calendar", "working");

    private final JsonNode truth;
    private final Reports reports;
    private final TruthComparison comparison = new TruthComparison();

    TruthCheck(JsonNode truth, FactSource facts, Policies policies) {
        this.truth = truth;
        this.reports = new Reports(facts, policies, new Now(Clock.systemUTC()));
    }

    JsonNode report(ReportRequest request) {
        return switch (reports.answer(request)) {
            case Told(String json) -> ReferenceData.json(json);
            case NotAnswerable(ReportProblem problem) -> throw new AssertionError(problem.sentence());
        };
    }

    TruthCheck boards() {
        for (String instant : INSTANTS) {
            JsonNode expected = truth.required(instant);
            JsonNode overview =
                    report(ReportRequest.of("overview", asOf(instant))).required("overview");
            comparison.figures(instant + ".totals", expected.required("totals"), overview.required("totals"));
            comparison.named(
                    instant + ".workload_by_owner",
                    expected.required("workload_by_owner"),
                    overview.required("workloadByOwner"));
            comparison.figures(instant + ".board", expected.required("board"), overview.required("board"));
            for (String kind : KINDS) {
                clocks(instant + ".sla." + kind, expected.required("sla").required(kind), overview.required("clocks"));
            }
        }
        return this;
    }

    private void clocks(String path, JsonNode expected, JsonNode clocks) {
        for (String measure : expected.propertyNames()) {
            JsonNode ours = clocks.required(clock(measure, path.substring(path.lastIndexOf('.') + 1)));
            JsonNode figures = expected.required(measure);
            comparison.figure(path + "." + measure + ".total", figures.required("total"), ours.required("total"));
            JsonNode tiers = ours.deepCopy();
            ((tools.jackson.databind.node.ObjectNode) tiers).remove("total");
            comparison.named(path + "." + measure + ".by_tier", figures.required("by_tier"), tiers);
        }
    }

    TruthCheck months() {
        JsonNode months = report(ReportRequest.of("months", asOf("at_end"))).required("months");
        JsonNode expected = truth.required("by_month");
        assertThat(months).hasSize(expected.size());
        for (int month = 0; month < expected.size(); month++) {
            comparison.figures("by_month[" + month + "]", expected.required(month), months.required(month));
        }
        return this;
    }

    TruthCheck durations() {
        JsonNode durations =
                report(ReportRequest.of("durations", asOf("at_end"))).required("durations");
        for (String kind : KINDS) {
            JsonNode expected = truth.required("durations_at_end").required(kind);
            String path = "durations_at_end." + kind;
            comparison.figures(
                    path + ".open_to_first_response",
                    expected.required("open_to_first_response"),
                    durations.get(clock("first_response", kind)));
            comparison.figures(
                    path + ".open_to_final_close",
                    expected.required("open_to_final_close"),
                    durations.get(clock("resolution", kind)));
        }
        return this;
    }

    TruthCheck firstResolutions() {
        JsonNode clocks = report(ReportRequest.of("overview", asOf("at_end")))
                .required("overview")
                .required("clocks");
        JsonNode durations =
                report(ReportRequest.of("durations", asOf("at_end"))).required("durations");
        for (String kind : KINDS) {
            JsonNode expected = truth.required("first_resolution_at_end").required(kind);
            String path = "first_resolution_at_end." + kind;
            String clock = clock("first_resolution", kind);
            comparison.figures(
                    path + ".total",
                    expected.required("total"),
                    clocks.required(clock).get("total"));
            comparison.figures(path + ".durations", expected.required("durations"), durations.get(clock));
        }
        return this;
    }

    TruthCheck spotChecks() {
        for (JsonNode spot : truth.required("spot_checks")) {
            new SpotCheck(spot, comparison).check(this, asOf("at_mid"), asOf("at_end"));
        }
        return this;
    }

    void everyFigureIsTrue(int atLeast) {
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isGreaterThanOrEqualTo(atLeast);
    }

    private String asOf(String instant) {
        return truth.required(instant).required("as_of").asString();
    }

    static String clock(String measure, String kind) {
        return (measure + "_" + kind).toUpperCase(java.util.Locale.ROOT);
    }
}
