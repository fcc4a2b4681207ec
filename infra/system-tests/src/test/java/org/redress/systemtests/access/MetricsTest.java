package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;

/** What a running server tells of itself, and to whom. */
class MetricsTest {
    private static final String OPENING =
            "{\"kind\":\"COMPLAINT\",\"title\":\"Loose thread\",\"reporter\":{\"name\":\"Wu Fang\",\"phone\":\"13800001234\"}}";

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    private static String token = "";

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        token = server.installation().staffing().access().tokens().make(Installation.TENANT, "李静", "t", true);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> command(String path, String body) {
        return new Guest(server.port())
                .ask(
                        "POST",
                        path,
                        BodyPublishers.ofString(body),
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        "*");
    }

    private static String metrics() {
        return Guest.loggedIn(server.port(), "auditor").get("/metrics").body();
    }

    @Test
    void requests_are_timed_by_template_and_commands_counted_by_answer() {
        HttpResponse<String> opened = command("/api/v1/cases", OPENING);
        String caseId = opened.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        command("/api/v1/cases/" + caseId + "/reopen-case", "{}");
        assertThat(metrics())
                .contains(
                        "redress_http_requests_seconds_count{method=\"POST\",route=\"/api/v1/cases\",status=\"201\"} ")
                .contains("route=\"/api/v1/cases/{caseId}/reopen-case\",status=\"409\"")
                .containsPattern("redress_commands_total\\{answer=\"refused\",reason=\"[A-Z_]+\"} 1.0")
                .containsPattern("redress_journal_groups_total [1-9]")
                .containsPattern("redress_model_lag_seconds\\{model=\"register\"} ")
                .contains("redress_model_parked_events{model=\"facts\"} 0.0", "jvm_memory_used_bytes")
                .containsPattern("redress_model_lag_events\\{model=\"search\"} ")
                .containsPattern("redress_model_position\\{model=\"search\"} [1-9]")
                .doesNotContain(caseId, "Wu Fang", "13800001234");
    }

    @Test
    void a_login_that_was_refused_is_counted() {
        new Guest(server.port()).logIn("agent", "wrong");
        assertThat(metrics()).containsPattern("redress_logins_refused_total\\{why=\"refused\"} [1-9]");
    }

    @Test
    void a_reading_token_of_an_auditor_sees_them_an_agents_does_not() {
        String auditors =
                server.installation().staffing().access().tokens().make(Installation.TENANT, "陈晓梅", "scrape", false);
        Guest program = new Guest(server.port());
        assertThat(program.get("/metrics", "Authorization", "Bearer " + auditors)
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.get("/metrics", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(403);
        assertThat(program.get("/metrics").statusCode()).isEqualTo(401);
    }

    @Test
    void the_id_of_the_answer_stands_in_the_event() {
        HttpResponse<String> opened = command("/api/v1/cases", OPENING);
        String id = opened.headers().firstValue("X-Correlation-Id").orElseThrow();
        assertThat(Pattern.matches("[0-9a-f-]{36}", id)).isTrue();
        assertThat(server.installation().journal().readAll())
                .filteredOn(recorded -> recorded.envelope().correlationId().equals(UUID.fromString(id)))
                .isNotEmpty();
    }
}
