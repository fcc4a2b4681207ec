package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.redress.systemtests.access.Program;
import tools.jackson.databind.json.JsonMapper;

/** What of a lively desk is looked at page by page. */
record LivelyPages(LivelyDesk desk, List<String> texts) {
    private static final Pattern SHA256 = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

    /** Of the open cases. */
    private String batch(boolean tried) {
        Map<String, Object> body = Map.of(
                "list",
                "/cases?status=open",
                "command",
                "assign-case",
                "dryRun",
                tried,
                "arguments",
                Map.of("owner", LivelyDesk.AGENT, "reason", texts.getFirst()));
        HttpResponse<String> answer = Program.of(desk.port(), "agent")
                .post("/api/v1/batches", JsonMapper.shared().writeValueAsString(body), "batch-" + tried);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Program.json(answer).required("id").asString();
    }

    /** @param n how many of the texts are looked at page by page */
    EveryPage pages(int n) {
        Map<String, List<String>> things = new HashMap<>();
        List<String> cases = new ArrayList<>();
        for (int at = 0; at < n; at++) {
            cases.addAll(List.of(LivelyDesk.open(at), LivelyDesk.ended(at)));
        }
        things.put("caseId", cases);
        things.put(
                "customerId",
                desk.customers().subList(0, Math.min(n, desk.customers().size())));
        things.put("sha256", List.of(lastFile()));
        things.put("clock", List.of("FIRST_RESPONSE"));
        things.put("staffId", List.of(LivelyDesk.AGENT, "s0"));
        things.put("id", List.of(batch(true), batch(false)));
        things.put("report", List.of("overview"));
        things.put("kind", List.of("days"));
        return new EveryPage(desk.port(), things);
    }

    private String lastFile() {
        return SHA256.matcher(desk.agent()
                        .get("/api/v1/cases/" + LivelyDesk.open(0) + "/files")
                        .body())
                .results()
                .map(found -> found.group(1))
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
