package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.AccessEntry.Kind;
import org.redress.infra.access.accounts.AccessLog;
import org.redress.standalone.accounts.DemoAccounts;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;

/** Logging in and out as people do it, and as people do it who should not. */
class LoginTest {
    private static final Map<String, String> STAFF = Map.of("name", "张伟", "pinyin", "zhang wei", "roles", "AGENT");

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

    private static Guest guest() {
        return new Guest(server.port());
    }

    private static List<AccessEntry> log() {
        return server.installation().staffing().access().log().before(Installation.TENANT, Long.MAX_VALUE, 200).stream()
                .map(AccessLog.Line::entry)
                .toList();
    }

    @Test
    void whoever_logs_in_is_led_to_the_page_they_asked_for_under_a_new_session() {
        Guest guest = guest();
        assertThat(Guest.location(guest.get("/cases?status=open"))).isEqualTo("/login");
        String before = guest.get("/login").headers().firstValue("Set-Cookie").orElse("same");
        HttpResponse<String> entered = guest.logIn("Agent", DemoAccounts.PASSWORD);
        assertThat(entered.headers().firstValue("Location").orElse("")).endsWith("/cases?status=open");
        assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
                .contains("redress-session=", "HttpOnly", "SameSite=Lax")
                .isNotEqualTo(before);
        assertThat(guest.get("/cases").body()).contains("李静 Li Jing", "Log out").doesNotContain("href=\"/watch\"");
    }

    @Test
    void whoever_logs_out_is_out() {
        Guest guest = Guest.loggedIn(server.port(), "agent");
        assertThat(Guest.location(guest.submit("/account", "/logout", Map.of())))
                .isEqualTo("/login");
        assertThat(Guest.location(guest.get("/cases"))).isEqualTo("/login");
        assertThat(log()).anyMatch(entry -> entry.kind() == Kind.LOGGED_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "nobody at all"})
    void a_name_that_is_there_and_one_that_is_not_get_the_same_answers(String login) {
        Guest guest = guest();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(guest.logIn(login, "wrong")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .endsWith("/login?refused");
        }
        assertThat(guest.logIn(login, DemoAccounts.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?blocked");
        assertThat(guest.get("/login?blocked").body()).contains("blocked for 15 minutes");
        assertThat(log()).noneMatch(entry -> "nobody at all".equals(entry.staffId()));
        server.installation()
                .staffing()
                .access()
                .attempts(5, java.time.Duration.ofMinutes(15))
                .succeeded(Installation.TENANT, login);
    }

    @Test
    void a_form_that_is_not_ours_changes_nothing() {
        Guest agent = Guest.loggedIn(server.port(), "agent");
        HttpResponse<String> forged = agent.post("/account/tokens", Map.of("name", "forged"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("did not come from here", "并非来自本系统");
        assertThat(agent.get("/account").body()).doesNotContain("forged");
        assertThat(Guest.location(guest().post("/login", Map.of("login", "agent"))))
                .isEqualTo("/login");
    }

    @Test
    void a_fragment_is_told_where_to_log_in() {
        HttpResponse<String> answer = guest().get("/cases", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    @Test
    void what_is_not_open_to_a_role_is_said_in_both_languages_and_recorded() {
        Guest agent = Guest.loggedIn(server.port(), "agent");
        HttpResponse<String> refused = agent.get("/staff?x=1");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("See staff and roles", "查看人员与角色");
        assertThat(log())
                .anyMatch(entry -> entry.kind() == Kind.FORBIDDEN
                        && "SEE_STAFF".equals(entry.permission())
                        && "GET /staff".equals(entry.route())
                        && "李静".equals(entry.staffId()));
        HttpResponse<String> problem = agent.get("/api/v1/reports/overview");
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("permission-lacking", "Ask for reports", "查询报表");
    }

    @Test
    void somebody_new_chooses_a_password_before_anything_else() {
        Guest admin = Guest.loggedIn(server.port(), "admin");
        String password = Registered.by(admin, "wang.fang", STAFF);
        assertThat(admin.get("/staff/wang.fang").body()).doesNotContain(password);
        Guest fresh = guest();
        assertThat(Guest.location(fresh.logIn("wang.fang", password))).isEqualTo("/account/password");
        assertThat(Guest.location(fresh.get("/cases"))).isEqualTo("/account/password");
        assertThat(fresh.get("/api/v1/cases").statusCode()).isEqualTo(401);
        assertThat(newPassword(fresh, "too short")).endsWith("?TOO_SHORT");
        assertThat(newPassword(fresh, password)).endsWith("?SAME");
        assertThat(newPassword(fresh, "a sentence of my own")).endsWith("/cases");
        assertThat(fresh.get("/cases").statusCode()).isEqualTo(200);
        assertThat(guest().logIn("wang.fang", password)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("?refused");
    }

    private static String newPassword(Guest guest, String password) {
        return guest.submit("/account/password", "/account/password", Map.of("password", password, "again", password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    @Test
    void a_role_taken_away_a_reset_and_a_last_day_count_at_once() {
        Guest admin = Guest.loggedIn(server.port(), "admin");
        String password = Registered.by(admin, "zhao.lei", STAFF);
        Guest lei = guest();
        lei.logIn("zhao.lei", password);
        newPassword(lei, "a sentence of my own");
        assertThat(lei.get("/cases").statusCode()).isEqualTo(200);
        admin.submit("/account", "/staff/zhao.lei/roles", Map.of("roles", "ADMINISTRATOR"));
        assertThat(lei.get("/cases").statusCode()).isEqualTo(403);
        assertThat(lei.get("/staff").statusCode()).isEqualTo(200);
        admin.submit("/account", "/staff/zhao.lei/left", Map.of("reason", "moved"));
        assertThat(Guest.location(lei.get("/staff"))).isEqualTo("/login");
        assertThat(Guest.location(guest().logIn("zhao.lei", "a sentence of my own")))
                .isEqualTo("/login");
        assertThat(Guest.loggedIn(server.port(), "auditor")
                        .get("/staff/zhao.lei")
                        .body())
                .contains("moved", "Registered", "Roles changed", "Left");
    }

    @Test
    void the_last_administrator_stays() {
        Guest admin = Guest.loggedIn(server.port(), "admin");
        String away = admin.submit("/account", "/staff/admin/left", Map.of())
                .headers()
                .firstValue("Location")
                .orElse("");
        assertThat(admin.get(java.net.URI.create(away).getPath()).body()).contains("This is the last administrator");
        assertThat(admin.get("/staff").statusCode()).isEqualTo(200);
    }
}
