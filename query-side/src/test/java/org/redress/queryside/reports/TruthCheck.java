package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.redress.infra.time.Now;
import org.redress.queryside.packs.Policies;
import org.redress.queryside.reports.ReportAnswer.NotAnswerable;
import org.redress.queryside.reports.ReportAnswer.Told;
import tools.jackson.databind.JsonNode;

/** Holds every figure of a truth against the reports over the same history. */
public final class TruthCheck {
    private static final List<String> INSTANTS = List.of("at_mid", "at_end");
    private static final List<String> KINDS = List.of("calendar", "working");

    private final JsonNode truth;
    private final Function<ReportRequest, ReportAnswer> reports;
    private final TruthComparison comparison = new TruthComparison();

    TruthCheck(JsonNode truth, FactSource facts, Policies policies) {
        this(
                truth,
                new Reports(facts, policies, new Now(Clock.systemUTC()), java.time.ZoneId.of("Asia/Shanghai"))::answer);
    }

    /** @param reports whatever answers questions: the reports themselves, or the product around them */
    public TruthCheck(JsonNode truth, Function<ReportRequest, ReportAnswer> reports) {
        this.truth = truth;
        this.reports = reports;
    }

    public JsonNode report(ReportRequest request) {
        return switch (reports.apply(request)) {
            case Told(String json) -> ReferenceData.json(json);
            case NotAnswerable(ReportProblem problem) -> throw new AssertionError(problem.sentence());
        };
    }

    public TruthCheck boards() {
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

    public TruthCheck months() {
        JsonNode months = report(ReportRequest.of("months", asOf("at_end"))).required("months");
        JsonNode expected = truth.required("by_month");
        assertThat(months).hasSize(expected.size());
        for (int month = 0; month < expected.size(); month++) {
            comparison.figures("by_month[" + month + "]", expected.required(month), months.required(month));
        }
        return this;
    }

    public TruthCheck durations() {
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

    public TruthCheck firstResolutions() {
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

    public TruthCheck satisfaction(JsonNode csat) {
        JsonNode overview = report(ReportRequest.of("overview", asOf("at_end"))).required("overview");
        comparison.figures("csat.overall", csat.required("overall"), overview.required("satisfaction"));
        scores(csat, "by_agent", "owner");
        scores(csat, "by_agent_group", "agentGroup");
        scores(csat, "by_source", "channel");
        scores(csat, "by_priority", "priority");
        scores(csat, "by_close_month", "closeMonth");
        return this;
    }

    private void scores(JsonNode csat, String theirs, String ours) {
        JsonNode satisfaction = report(
                        ReportRequest.of("satisfaction", asOf("at_end")).groupedBy(ours))
                .required("satisfaction");
        comparison.figures("csat.overall", csat.required("overall"), satisfaction.required("overall"));
        comparison.named("csat." + theirs, csat.required(theirs), satisfaction.required("groups"));
    }

    public TruthCheck spotChecks() {
        for (JsonNode spot : truth.required("spot_checks")) {
            new SpotCheck(spot, comparison).check(this, asOf("at_mid"), asOf("at_end"));
        }
        return this;
    }

    public void everyFigureIsTrue(int atLeast) {
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
