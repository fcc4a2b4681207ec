package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.server.StandaloneServer;
import tools.jackson.databind.JsonNode;

/** Programs keep customers' files with a token, in the manners of the case API. */
class CustomersApiTest {
    private static final String ALL = "/api/v1/customers";

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private static Program program;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        program = Program.of(server.port(), "agent");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) {
        return program.get(path);
    }

    private static HttpResponse<String> post(String path, String body, String key, String... headers) {
        return program.post(path, body, key, headers);
    }

    private static HttpResponse<String> changed(String id, String command, String body) {
        return program.command(ALL + "/" + id + "/" + command, body);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Program.json(answer);
    }

    private static String registered(String number, String name) {
        HttpResponse<String> answer = post(
                ALL,
                "{\"number\":\"%s\",\"name\":\"%s\",\"phones\":[\"13812345678\"]}".formatted(number, name),
                UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).required("customerId").asString();
    }

    @Test
    void one_is_registered_once_however_often_it_is_sent() {
        String body = "{\"name\":\"王芳\",\"phones\":[\"138 1234 5678\"],\"attributes\":{\"vip\":\"yes\"}}";
        HttpResponse<String> first = post(ALL, body, "once");
        HttpResponse<String> again = post(ALL, body, "once");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(post(ALL, "{\"name\":\"李静\"}", "once").statusCode()).isEqualTo(422);
        HttpResponse<String> file = get(first.headers().firstValue("Location").orElseThrow() + "?waitFor="
                + json(first).required("position"));
        assertThat(file.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(json(file).required("number").asString()).startsWith("C-");
        assertThat(json(file).required("attributes").required("vip").asString()).isEqualTo("yes");
        assertThat(file.body()).contains("138****5678").doesNotContain("1234");
    }

    @Test
    void who_changes_a_file_names_the_version_seen() {
        String id = registered("V-1", "Emma Clarke");
        String path = ALL + "/" + id + "/correct-customer";
        String body = "{\"fields\":{\"email\":\"e@example.org\",\"address\":null}}";
        assertThat(post(path, body, "v1").statusCode()).isEqualTo(428);
        HttpResponse<String> older = post(path, body, "v2", "If-Match", "\"9\"");
        assertThat(older.statusCode()).isEqualTo(412);
        assertThat(older.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(post(path, body, "v3", "If-Match", "\"1\"").statusCode()).isEqualTo(200);
        assertThat(post(ALL + "/" + id + "/add-contact", "{\"name\":\"Pat\"}", "v4")
                        .statusCode())
                .as("adding goes in beside what others do")
                .isEqualTo(200);
    }

    @Test
    void every_part_of_a_file_is_kept_and_a_refusal_says_what_may_be_asked() {
        String id = registered("P-1", "宁波海曙家具有限公司");
        HttpResponse<String> none =
                changed(id, "grant-tier", "{\"scheme\":\"LOYALTY\",\"tier\":\"T1\",\"from\":\"2026-01-01\"}");
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(json(none).required("reason").asString()).isEqualTo("GROUND_MISSING");
        assertThat(json(none).required("zh").asString()).contains("依据");
        assertThat(json(none).required("allowed").toString())
                .contains("grant-tier", "correct-number")
                .doesNotContain("end-tier", "end-contact");
        assertDone(changed(
                id,
                "grant-tier",
                "{\"scheme\":\"LOYALTY\",\"tier\":\"T1\",\"from\":\"2026-01-01\",\"ground\":\"合同\"}"));
        assertDone(changed(id, "add-contact", "{\"name\":\"陈工\",\"phone\":\"13900005678\"}"));
        JsonNode file = json(get(ALL + "/" + id));
        String contact =
                file.required("contacts").required(0).required("contact").asString();
        String grant = file.required("tiers").required(0).required("grant").asString();
        assertDone(
                changed(id, "correct-contact", "{\"contact\":\"%s\",\"fields\":{\"role\":\"质检\"}}".formatted(contact)));
        assertDone(changed(id, "end-tier", "{\"grant\":\"%s\",\"to\":\"2026-01-31\"}".formatted(grant)));
        assertDone(changed(id, "end-contact", "{\"contact\":\"%s\"}".formatted(contact)));
        assertThat(changed(id, "change-manager", "{\"manager\":\"nobody-such\"}")
                        .body())
                .contains("MANAGER_UNKNOWN");
        assertThat(changed("nobody", "end-tier", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void a_corrected_number_is_found_and_the_old_one_is_given_to_nobody() {
        String id = registered("OLD-1", "Nora");
        HttpResponse<String> done = changed(id, "correct-number", "{\"number\":\"NEW-1\"}");
        assertDone(done);
        String shown =
                get(ALL + "?q=NEW-1&waitFor=" + json(done).required("position")).body();
        assertThat(shown).contains(id);
        assertThat(post(ALL, "{\"number\":\"old-1\",\"name\":\"Other\"}", "n1").body())
                .contains("NUMBER_TAKEN");
        assertDone(changed(id, "correct-number", "{\"number\":\"OLD-1\"}"));
    }

    @Test
    void the_list_pages_by_cursor_and_refuses_one_it_never_gave() {
        registered("L-1", "Anna");
        HttpResponse<String> last = post(ALL, "{\"name\":\"Bert\"}", "l2");
        JsonNode first = json(get(ALL + "?limit=1&waitFor=" + json(last).required("position")));
        assertThat(first.required("customers")).hasSize(1);
        assertThat(json(get(ALL + "?limit=1&after=" + first.required("next").asString()))
                        .required("customers"))
                .hasSize(1);
        assertThat(get(ALL + "?after=nonsense!").statusCode()).isEqualTo(400);
        assertThat(get(ALL + "?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void who_asks_for_the_telephones_stands_in_the_access_log() {
        String id = registered("S-1", "周敏");
        String page = "/api/v1/customers/" + id + "/phones";
        Guest auditor = Guest.loggedIn(server.port(), "auditor");
        assertThat(auditor.get("/access-log").body()).doesNotContain(page);
        assertThat(get(page).body()).contains("13812345678");
        assertThat(auditor.get("/access-log").body()).contains(page);
        assertThat(get(ALL + "/nobody/phones").statusCode()).isEqualTo(404);
    }

    private static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
