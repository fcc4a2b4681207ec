package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Guest;
import org.redress.systemtests.access.Program;
import org.redress.systemtests.access.Staffed;

/** Customers as pages show them: by name beside their cases, their telephones masked until somebody asks to see them. */
class CustomersOnPagesTest {
    private static final String MASKED = "138****5678";
    private static final String WHOLE = "13812345678";

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private static Program program;

    @SuppressWarnings("NullAway.Init")
    private static Guest agent;

    private static String customer = "";
    private static String caseId = "";

    @BeforeAll
    static void live() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        agent = Guest.loggedIn(server.port(), "agent");
        program = Program.of(server.port(), "agent");
        HttpResponse<String> registered =
                program.post("/api/v1/customers", "{\"name\":\"王芳\",\"phones\":[\"%s\"]}".formatted(WHOLE), "wang");
        customer = Program.json(registered).required("customerId").asString();
        HttpResponse<String> opened = program.post(
                "/api/v1/cases",
                "{\"kind\":\"COMPLAINT\",\"title\":\"柜门开裂\",\"narrative\":\"开裂\",\"channel\":\"PHONE\",\"customerId\":\"%s\",\"reporter\":{\"name\":\"王先生\",\"phone\":\"%s\"}}"
                        .formatted(customer, WHOLE),
                "case");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        caseId = Program.json(opened).required("caseId").asString();
        shown(opened);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void shown(HttpResponse<String> done) {
        String position = Program.json(done).required("position").toString();
        assertThat(program.get("/api/v1/cases/" + caseId + "?waitFor=" + position)
                        .statusCode())
                .isEqualTo(200);
    }

    private static String page(String path, String language) {
        HttpResponse<String> answer = agent.ask("GET", path, BodyPublishers.noBody(), "Accept-Language", language);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_case_names_its_customer_and_masks_the_telephone_on_every_page() {
        for (String path : java.util.List.of(
                "/cases/" + caseId, "/desk?queue=all&case=" + caseId, "/cases/" + caseId + "/print")) {
            assertThat(page(path, "en"))
                    .as(path)
                    .contains("/customers/" + customer, "王芳", MASKED)
                    .doesNotContain(WHOLE);
        }
        assertThat(page("/cases/" + caseId + "/since?version=0", "en"))
                .contains(MASKED)
                .doesNotContain(WHOLE);
        assertThat(page("/customers?q=5678", "zh-CN")).contains("王芳", MASKED).doesNotContain(WHOLE);
        assertThat(program.get("/api/v1/cases/" + caseId + "/timeline").body())
                .contains(MASKED)
                .doesNotContain(WHOLE);
    }

    @Test
    void who_asks_to_see_a_telephone_stands_in_the_access_log() {
        Guest auditor = Guest.loggedIn(server.port(), "auditor");
        HttpResponse<String> whole = agent.submit("/cases/" + caseId, "/cases/" + caseId + "/phones", Map.of());
        assertThat(whole.body()).contains(WHOLE, "written to the access log");
        assertThat(auditor.get("/access-log").body()).contains("/cases/" + caseId);
        HttpResponse<String> file =
                agent.submit("/customers/" + customer, "/customers/" + customer + "/phones", Map.of());
        assertThat(file.body()).contains(WHOLE);
        assertThat(auditor.get("/access-log").body()).contains("/customers/" + customer);
        assertThat(program.get("/api/v1/cases/" + caseId + "/phones").body()).contains(WHOLE);
        assertThat(auditor.get("/access-log").body()).contains("/api/v1/cases/" + caseId + "/phones");
    }

    @Test
    void a_caller_comes_with_the_promise_that_is_owed() {
        String before = page("/cases/new?customerId=" + customer, "en");
        assertThat(before).contains("王芳", MASKED).doesNotContain(WHOLE);
        Instant due = Instant.now().plus(Duration.ofHours(5));
        HttpResponse<String> promised =
                program.command("/api/v1/cases/" + caseId + "/promise-reply", "{\"dueAt\":\"%s\"}".formatted(due));
        assertThat(promised.statusCode()).as(promised.body()).isEqualTo(200);
        shown(promised);
        assertThat(page("/cases/new?customerId=" + customer, "en")).contains("A reply is promised by");
        assertThat(page("/cases/new?customerId=" + customer, "zh-CN")).contains("已承诺");
        shown(program.command("/api/v1/cases/" + caseId + "/respond-to-customer", "{\"text\":\"好的\"}"));
        assertThat(page("/cases/new?customerId=" + customer, "en")).contains("was given in time");
    }

    @Test
    void every_form_of_a_file_is_refused_with_all_that_was_typed_and_then_taken() {
        String file = "/customers/" + customer;
        tried(file + "/actions/correct", Map.of("name", "", "email", "w@example.org"), Map.of("name", "王芳"));
        tried(file + "/actions/contact", Map.of("name", "陈工", "phone", "1x"), Map.of("phone", "13900001111"));
        tried(
                file + "/actions/tier",
                Map.of("tier", "A", "from", "2026-03-01", "to", "2026-02-01", "ground", "合同"),
                Map.of("to", ""));
        tried(file + "/actions/number", Map.of("number", "K 9"), Map.of("number", "K-9"));
        assertThat(page(file, "zh-CN")).contains("王芳", "w@example.org", "陈工", "合同", "K-9", "更正客户编号");
        assertThat(page(file, "en")).contains("Customer number corrected", "In force", "Contact persons");
    }

    private static void tried(String address, Map<String, String> wrong, Map<String, String> better) {
        String form = page(address, "en");
        Map<String, String> fields = new LinkedHashMap<>(wrong);
        fields.put("sending", UUID.randomUUID().toString());
        fields.put("version", hidden(form));
        HttpResponse<String> refused = agent.submit(address, address, fields);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", "aria-invalid=\"true\"");
        wrong.values().stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> assertThat(refused.body()).contains(text));
        fields.putAll(better);
        fields.put("sending", UUID.randomUUID().toString());
        HttpResponse<String> taken = agent.submit(address, address, fields);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
    }

    private static String hidden(String form) {
        var version = java.util.regex.Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(form);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void a_form_for_a_new_customer_keeps_everything_and_a_taken_number_is_told() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "sending", UUID.randomUUID().toString(),
                "kind", "ORGANISATION",
                "number", "N-1",
                "name", "<b>=cmd 🙂",
                "phones", "０２１ 1234 5678\n13700000000",
                "address", "海曙区"));
        assertThat(agent.submit("/customers/new", "/customers/new", fields).statusCode())
                .isEqualTo(303);
        fields.put("sending", UUID.randomUUID().toString());
        fields.put("number", "n-1");
        HttpResponse<String> taken = agent.submit("/customers/new", "/customers/new", fields);
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body())
                .contains("Another customer has this number", "&lt;b&gt;=cmd 🙂", "海曙区")
                .doesNotContain("<b>=cmd");
    }
}
