package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Staffed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many cases at once in a real Chromium: marked, tried, done and undone; by mouse, by keyboard, without script, by program. */
class BulkInTheBrowserTest {
    private static final String HOSTILE = "<script>alert(1)</script> =1+1 \u202e 召回 😀";

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        chromium = new Chromium(server);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void cases() {
        Deeds deeds = new Deeds(server.installation());
        for (String caseId : List.of("one", "two", "three")) {
            deeds.done("wang", caseId + "-" + UUID.randomUUID(), Deeds.opening(HOSTILE, "x"));
        }
    }

    @Test
    void with_the_mouse_in_english_tried_done_and_undone() {
        visit("en", true, page -> {
            page.navigate(chromium.address("/cases?status=open"));
            page.check("[data-mark-all]");
            assertThat(page.locator("[data-marked]").innerText())
                    .isEqualTo(page.locator("[data-mark]").count() + "");
            page.click("#batch button:has-text('Act on the marked')");
            page.click("text=Change the severity");
            page.check("input[name=severity][value=MAJOR]");
            page.fill("#f-reason", HOSTILE);
            page.click("button:has-text('See what would happen')");
            page.waitForSelector("h2:has-text('Possible for')");
            assertThat(page.locator(".batch-rows").innerText()).contains("Ordinary → Major", HOSTILE);
            page.click("button:has-text('that are possible')");
            page.waitForSelector("h2:has-text('Done for')");
            page.click("text=Undo the batch");
            page.waitForSelector("h2:has-text('Undoing is possible for')");
            assertThat(page.locator(".batch-rows").innerText()).contains("Major → Ordinary");
            page.click("button:has-text('that are possible')");
            page.waitForSelector("h2:has-text('Undone for')");
            assertThat(page.locator(".batch-rows .state").first().innerText()).isEqualTo("Undone");
            page.click("text=My batches");
            assertThat(page.locator(".batch-list li").first().innerText()).contains("Change the severity", "Undone");
        });
    }

    @Test
    void by_keyboard_alone_in_chinese() {
        visit("zh-CN", true, page -> {
            page.navigate(chromium.address("/cases?status=open"));
            page.keyboard().press("j");
            page.keyboard().press("x");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("Shift+X");
            assertThat(page.locator("[data-mark]:checked").count()).isEqualTo(3);
            page.focus("#batch button");
            page.keyboard().press("Enter");
            page.waitForURL("**/batches/*");
            page.focus("a[href$='action=note']");
            page.keyboard().press("Enter");
            page.waitForSelector("#f-text");
            page.focus("#f-text");
            page.keyboard().insertText(HOSTILE);
            page.keyboard().press("Control+Enter");
            page.waitForSelector("h2:has-text('3 个案件中有 3 个可以执行')");
            assertThat(page.locator(".batch-wish").innerText()).isEqualTo(HOSTILE);
            page.focus("[data-do=batch]");
            page.keyboard().press("Enter");
            page.waitForSelector("h2:has-text('3 个案件中已完成 3 个')");
            page.click("text=撤销本批次");
            assertThat(page.locator(".batch-rows").innerText()).contains("不能撤销");
        });
    }

    @Test
    void without_script_and_refused_in_words() {
        visitRefused("en", false, page -> {
            page.navigate(chromium.address("/search?list=yes&status=open&q=召回"));
            page.locator("[data-mark]").first().check();
            page.click("#batch button:has-text('Act on the marked')");
            page.click("text=Merge into another case");
            page.fill("#f-other", "no such number");
            page.click("button:has-text('See what would happen')");
            assertThat(page.locator("#f-other-problem").innerText()).isNotBlank();
            page.click("text=Resume a clock");
            page.click("button:has-text('See what would happen')");
            assertThat(page.locator("h2").first().innerText()).isEqualTo("Possible for 0 of 1 cases");
            assertThat(page.locator("[data-do=batch]").count()).isZero();
            assertThat(page.locator(".batch-rows").innerText()).contains("Not possible");
        });
    }

    @Test
    void programs_try_it_do_it_once_and_take_it_back() {
        visitRefused("en", true, page -> {
            String body =
                    "{\"list\":\"/cases?status=open\",\"command\":\"assign-case\",\"arguments\":{\"owner\":\"nobody-else\"},\"dryRun\":";
            JsonNode tried = post(page, "/api/v1/batches", "k-1", body + "true}");
            int cases = tried.required("counts").required("POSSIBLE").asInt();
            assertThat(tried.required("state").asString()).isEqualTo("PLANNED");
            JsonNode done = post(page, "/api/v1/batches", "k-1", body + "false}");
            assertThat(done.required("counts").required("DONE").asInt()).isEqualTo(cases);
            assertThat(post(page, "/api/v1/batches", "k-1", body + "false}")).isEqualTo(done);
            assertThat(post(page, "/api/v1/batches", "k-1", body.replace("nobody-else", "x") + "true}")
                            .required("type")
                            .asString())
                    .endsWith("idempotency-key-used");
            String undo = "/api/v1/batches/" + done.required("id").asString() + "/undo";
            assertThat(post(page, undo + "?dryRun=true", "k-2", "{}")
                            .required("counts")
                            .required("POSSIBLE")
                            .asInt())
                    .isEqualTo(cases);
            assertThat(post(page, undo, "k-3", "{}")
                            .required("counts")
                            .required("UNDONE")
                            .asInt())
                    .isEqualTo(cases);
        });
    }

    private static JsonNode post(Page page, String path, String key, String body) {
        Object told = page.evaluate("""
                ([path, key, body]) => fetch(path, {method: 'POST', body, headers: {...JSON.parse(document.body.getAttribute('hx-headers')),
                  'Content-Type': 'application/json', 'Idempotency-Key': key}}).then(answer => answer.text())""", List.of(path, key, body));
        return JsonMapper.shared().readTree(String.valueOf(told));
    }

    private static void visit(String language, boolean script, Consumer<Page> visitor) {
        assertThat(complaints(language, script, visitor)).isEmpty();
    }

    /** A browser complains of every 422; of anything else it shall not. */
    private static void visitRefused(String language, boolean script, Consumer<Page> visitor) {
        assertThat(complaints(language, script, visitor)).allMatch(complaint -> complaint.contains("422"));
    }

    private static List<String> complaints(String language, boolean script, Consumer<Page> visitor) {
        return chromium.visit("agent", Chromium.screen(language).setJavaScriptEnabled(script), visitor);
    }
}
