package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Program;
import org.redress.systemtests.access.Staffed;

/** A caller is looked up on the intake in a real Chromium: by keyboard alone, with the mouse, and without script. */
class CallersInTheBrowserTest {
    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        Program program = Program.of(server.port(), "agent");
        program.post("/api/v1/customers", "{\"name\":\"王芳\",\"phones\":[\"13812345678\"]}", "wang");
        program.post("/api/v1/customers", "{\"name\":\"Emma Clarke\",\"phones\":[\"+44 20 7946 1234\"]}", "emma");
        server.installation().catchUp();
        chromium = new Chromium(server);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void by_keyboard_alone_in_chinese() {
        visit("zh-CN", true, page -> {
            kind(page);
            page.focus("#f-caller");
            page.keyboard().type("wf");
            page.waitForSelector("#found button:has-text('王芳')");
            assertThat(page.innerText("#found")).contains("138****5678");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForSelector(".caller-who:has-text('王芳')");
            page.focus("#f-title");
            page.keyboard().insertText("柜门开裂");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/receipt");
        });
    }

    @Test
    void with_the_mouse_in_english() {
        visit("en", true, page -> {
            kind(page);
            page.fill("#f-caller", "1234");
            page.click("#found button:has-text('Emma Clarke')");
            page.waitForSelector(".caller-who:has-text('Emma Clarke')");
            page.click("button:has-text('Another customer')");
            page.waitForSelector("#f-caller:focus");
            page.keyboard().type("nobody at all", new Keyboard.TypeOptions().setDelay(30));
            page.waitForSelector("#found:has-text('No customer found')");
            page.fill("#f-reporterName", "Nora Bell");
            page.fill("#f-reporterPhone", "+44 20 7946 7777");
            page.click("button:has-text('Register the caller')");
            page.waitForSelector(".caller-who:has-text('Nora Bell')");
        });
    }

    @Test
    void without_script() {
        visit("en", false, page -> {
            page.check("#f-kind-0");
            page.fill("#f-title", "Drawer stuck");
            page.fill("#f-caller", "Emma");
            page.click("button:has-text('Look up')");
            page.click("#found button:has-text('Emma Clarke')");
            assertThat(page.innerText(".caller-who")).contains("Emma Clarke");
            assertThat(page.inputValue("#f-title")).isEqualTo("Drawer stuck");
            page.click("button:has-text('Open the case')");
            page.waitForURL("**/receipt");
        });
    }

    /** The answer is held back until something was typed after it was asked for. */
    @Test
    void what_is_typed_while_another_kind_is_on_its_way_stays_with_the_cursor() {
        visit("en", true, page -> {
            page.waitForSelector("#f-kind-0:focus");
            page.fill("#f-title", "before");
            page.route("**/cases/new", route -> {
                page.focus("#f-title");
                page.keyboard().press("End");
                page.keyboard().type(" and after");
                page.keyboard().press("ArrowLeft");
                route.resume();
            });
            page.waitForResponse(answer -> answer.url().endsWith("/cases/new"), () -> page.check("#f-kind-1"));
            page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
            page.keyboard().type("!");
            assertThat(page.inputValue("#f-title")).isEqualTo("before and afte!r");
        });
    }

    private static void kind(Page page) {
        page.waitForSelector("#f-kind-0:focus");
        page.waitForResponse(
                answer -> answer.url().endsWith("/cases/new"),
                () -> page.keyboard().press("Space"));
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
    }

    private static void visit(String language, boolean script, Consumer<Page> visitor) {
        chromium.visit("agent", Chromium.screen(language).setJavaScriptEnabled(script), page -> {
            page.navigate(chromium.address("/cases/new"));
            visitor.accept(page);
        });
    }
}
