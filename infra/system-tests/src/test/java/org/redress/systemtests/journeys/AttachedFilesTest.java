package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.infra.files.Samples;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Guest;
import org.redress.systemtests.access.Staffed;

/** Files of cases over HTTP: taken, listed, given out, never shown as pages, and gone with their person. */
class AttachedFilesTest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SHA256 = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");
    private static final String NAME = "Wang-Fang-13800001234";

    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init")
    private StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private Guest agent;

    @SuppressWarnings("NullAway.Init")
    private String csrf;

    @BeforeEach
    void open() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        new WordyCase(installation().desk(), "c1", "K-7", NAME).live();
        installation().catchUp();
        agent = Guest.loggedIn(server.port(), "agent");
        Matcher token = CSRF.matcher(agent.get("/cases/new").body());
        assertThat(token.find()).isTrue();
        csrf = token.group(1);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_program_sends_a_file_and_gets_it_back_as_a_download_and_a_picture() {
        byte[] photo = Samples.image("jpeg", 600, 300);
        assertThat(send("c1", "door.jpg", "image/jpeg", photo).statusCode()).isEqualTo(200);
        installation().catchUp();

        String sha256 = only("c1");
        HttpResponse<String> given = agent.get("/cases/c1/files/" + sha256);
        assertThat(given.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("door.jpg");
        assertThat(given.headers().firstValue("Content-Length")).contains(String.valueOf(photo.length));
        assertThat(given.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(given.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        HttpResponse<String> picture = agent.get("/cases/c1/files/" + sha256 + "/preview?small=true");
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(agent.get("/cases/c1").body()).contains("/cases/c1/files/" + sha256 + "/show");
        assertThat(agent.get("/cases/c1/files/" + sha256 + "/show").body())
                .contains("door.jpg", sha256, "/preview?page=1");
    }

    @Test
    void what_could_be_a_page_is_refused_in_both_languages_and_nothing_happened() {
        HttpResponse<String> refused = send("c1", "x.png", "image/png", utf8("<html><script>alert(1)</script>"));

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.body()).contains("file:type-not-taken", "text/html", "不接受此类文件");
        installation().catchUp();
        assertThat(agent.get("/api/v1/cases/c1/files").body()).doesNotContain("x.png");
    }

    @Test
    void nobody_gets_a_file_by_a_hash_no_event_of_that_case_names() {
        send("c1", "a.txt", "text/plain", utf8("secret"));
        new WordyCase(installation().desk(), "c2", "K-8", "other").live();
        installation().catchUp();
        String sha256 = only("c1");

        assertThat(agent.get("/cases/c2/files/" + sha256).statusCode()).isEqualTo(404);
        assertThat(agent.get("/api/v1/cases/c2/files/" + sha256).statusCode()).isEqualTo(404);
        assertThat(new Guest(server.port()).get("/cases/c1/files/" + sha256).body())
                .doesNotContain("secret");
        assertThat(Guest.loggedIn(server.port(), "admin")
                        .get("/cases/c1/files/" + sha256)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void forms_with_files_are_turned_away_unread_where_they_do_not_belong() {
        String type = "multipart/form-data; boundary=x";
        HttpResponse<String> elsewhere =
                agent.ask("POST", "/cases/new", BodyPublishers.ofString("--x--"), "Content-Type", type);
        HttpResponse<String> stranger = new Guest(server.port())
                .ask("POST", "/cases/c1/actions/attach", BodyPublishers.ofString("--x--"), "Content-Type", type);
        HttpResponse<String> form = agent.ask(
                "POST",
                "/api/v1/cases/c1/files",
                BodyPublishers.ofString("a=b"),
                headers("application/x-www-form-urlencoded"));

        assertThat(elsewhere.statusCode()).isEqualTo(415);
        assertThat(elsewhere.body()).contains("Attach them to a case");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(form.body()).contains("file-malformed");
    }

    @Test
    void an_erased_person_leaves_no_file_behind_and_the_page_says_so() {
        send("c1", NAME + ".txt", "text/plain", utf8(NAME + " wrote this"));
        installation().catchUp();
        String sha256 = only("c1");
        assertThat(agent.get("/cases/c1/files/" + sha256).body()).contains(NAME);
        assertThat(Outlets.filesWith(NAME, data)).doesNotContain("files");

        installation().erase("customer:K-7");

        assertThat(agent.get("/cases/c1/files/" + sha256).statusCode()).isEqualTo(404);
        assertThat(agent.get("/cases/c1/files/" + sha256 + "/show").body())
                .contains("Name erased", "no longer here")
                .doesNotContain(NAME);
        assertThat(data.resolve("files").toFile().list()).contains("arriving");
        assertThat(send("c1", "again.txt", "text/plain", utf8("x")).statusCode())
                .isEqualTo(409);
    }

    private HttpResponse<String> send(String caseId, String name, String type, byte[] content) {
        return agent.ask(
                "POST",
                "/api/v1/cases/" + caseId + "/files?name=" + name,
                BodyPublishers.ofByteArray(content),
                headers(type));
    }

    private String[] headers(String type) {
        return new String[] {
            "Content-Type", type, "Idempotency-Key", UUID.randomUUID().toString(), "X-CSRF-TOKEN", csrf
        };
    }

    /** The hash of the file that was sent last; the case of many words came with one of its own. */
    private String only(String caseId) {
        return SHA256.matcher(agent.get("/api/v1/cases/" + caseId + "/files").body())
                .results()
                .map(found -> found.group(1))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Installation installation() {
        return server.installation();
    }
}
