package org.redress.queryside.reports;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Holds one case worked out in full against the case report. */
record SpotCheck(JsonNode expected, TruthComparison comparison) {
    private static final String OFFSET = "+08:00";

    void check(TruthCheck reports, String mid, String end) {
        String id = expected.required("case").asString();
        JsonNode atEnd =
                reports.report(ReportRequest.of("case", end).forCase(id)).required("case");
        same("tier", "tier", atEnd);
        same("events", "events", atEnd);
        same("reopens", "reopens", atEnd);
        same("owner_at_end", "owner", atEnd);
        time("opened", expected.required("opened"), atEnd.required("opened"));
        time("first_response", expected.required("first_response"), atEnd.required("firstResponse"));
        time("final_close", expected.required("final_close"), atEnd.required("finalClose"));
        clocks("calendar", atEnd);
        clocks("working", atEnd);
        atMid(reports.report(ReportRequest.of("case", mid).forCase(id)).required("case"));
    }

    private void atMid(JsonNode ours) {
        JsonNode then = expected.required("at_mid");
        if (then.isNull() || ours.isNull()) {
            comparison.figure(path("at_mid"), then, ours);
            return;
        }
        comparison.figure(path("at_mid.status"), then.required("status"), ours.get("status"));
        comparison.figure(path("at_mid.owner"), then.required("owner"), ours.get("owner"));
        comparison.figure(path("at_mid.events_visible"), then.required("events_visible"), ours.get("events"));
    }

    private void clocks(String kind, JsonNode atEnd) {
        JsonNode figures = expected.required(kind);
        for (String measure : new String[] {"first_response", "resolution"}) {
            JsonNode clock = atEnd.required("clocks").required(TruthCheck.clock(measure, kind));
            time(kind + "." + measure + "_due", figures.required(measure + "_due"), clock.required("dueAt"));
            JsonNode seconds = figures.required(measure + "_s");
            if (!seconds.isNull()) {
                comparison.figure(path(kind + "." + measure + "_s"), seconds, clock.get("elapsedS"));
            }
        }
    }

    private void same(String theirs, String ours, JsonNode report) {
        comparison.figure(path(theirs), expected.required(theirs), report.get(ours));
    }

    private void time(String name, JsonNode truth, JsonNode ours) {
        comparison.figure(path(name), truth.isNull() ? truth : text(truth.asString() + OFFSET), ours);
    }

    private String path(String name) {
        return "spot_checks[" + expected.required("case").asString() + "]." + name;
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }
}
