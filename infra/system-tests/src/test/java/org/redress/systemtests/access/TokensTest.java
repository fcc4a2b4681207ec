package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.installation.ServerFile;
import org.redress.standalone.server.StandaloneServer;

/** Programs that present a token, and how often they may. */
class TokensTest {
    private static final Pattern SHOWN = Pattern.compile("<code>(redress_[0-9a-f]{64})</code>");

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String made(Guest owner, String name, boolean writes) {
        owner.submit("/account", "/account/tokens", Map.of("name", name, "writes", Boolean.toString(writes)));
        Matcher shown = SHOWN.matcher(owner.get("/account").body());
        assertThat(shown.find()).isTrue();
        assertThat(owner.get("/account").body()).doesNotContain(shown.group(1));
        return shown.group(1);
    }

    private static HttpResponse<String> presenting(String token, String method, String path) {
        return new Guest(server.port())
                .ask(
                        method,
                        path,
                        BodyPublishers.ofString("{}"),
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json");
    }

    @Test
    void a_token_acts_for_its_owner_and_within_its_scope() {
        Guest agent = Guest.loggedIn(server.port(), "agent");
        String reading = made(agent, "reads", false);
        String writing = made(agent, "writes", true);
        assertThat(presenting(reading, "GET", "/api/v1/cases").statusCode()).isEqualTo(200);
        assertThat(presenting(reading, "GET", "/api/v1/reports/overview").statusCode())
                .isEqualTo(403);
        HttpResponse<String> refused = presenting(reading, "POST", "/api/v1/cases/none/resolve-case");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("token-reads-only");
        assertThat(presenting(writing, "POST", "/api/v1/cases/none/resolve-case")
                        .body())
                .doesNotContain("token-reads-only", "permission-lacking", "form-too-old");
    }

    @Test
    void a_token_opens_no_page_and_makes_no_session() {
        String token = made(Guest.loggedIn(server.port(), "agent"), "api only", true);
        HttpResponse<String> page = presenting(token, "GET", "/cases");
        assertThat(Guest.location(page)).isEqualTo("/login");
        assertThat(presenting(token, "GET", "/api/v1/status").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void a_bad_token_is_refused_even_beside_a_good_session() {
        Guest agent = Guest.loggedIn(server.port(), "agent");
        HttpResponse<String> answer = agent.get("/api/v1/cases", "Authorization", "Bearer redress_0");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid_token");
    }

    @Test
    void a_revoked_token_is_good_no_longer() {
        Guest agent = Guest.loggedIn(server.port(), "agent");
        String token = made(agent, "soon gone", false);
        Matcher revoke = Pattern.compile("action=\"(/account/tokens/[^\"]+/revoke)\"(?:(?!</tr>)[\\s\\S])*soon gone")
                .matcher(agent.get("/account").body());
        assertThat(revoke.find()).isTrue();
        agent.submit("/account", revoke.group(1), Map.of());
        assertThat(presenting(token, "GET", "/api/v1/status").statusCode()).isEqualTo(401);
    }

    @Test
    void the_command_lines_key_reads_and_changes_nothing() {
        String key = Objects.requireNonNull(ServerFile.read(data)).token();
        assertThat(presenting(key, "GET", "/api/v1/reports/overview").statusCode())
                .isEqualTo(200);
        assertThat(presenting(key, "GET", "/api/v1/calendar/days").statusCode()).isEqualTo(400);
        assertThat(presenting(key, "POST", "/api/v1/cases").statusCode()).isEqualTo(403);
    }
}
