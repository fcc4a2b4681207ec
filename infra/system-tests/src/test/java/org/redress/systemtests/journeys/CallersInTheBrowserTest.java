package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    private static final Path CHROMIUM = Path.of(System.getProperty("redress.chromium", "/usr/bin/chromium"));

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private static Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        Program program = Program.of(server.port(), "agent");
        program.post("/api/v1/customers", "{\"name\":\"王芳\",\"phones\":[\"13812345678\"]}", "wang");
        program.post("/api/v1/customers", "{\"name\":\"Emma Clarke\",\"phones\":[\"+44 20 7946 1234\"]}", "emma");
        server.installation().catchUp();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
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
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(1366, 900)
                .setJavaScriptEnabled(script))) {
            Page page = context.newPage();
            page.setDefaultTimeout(15_000);
            Staffed.logIn(page, server.port(), "agent");
            page.navigate("http://127.0.0.1:" + server.port() + "/cases/new");
            visitor.accept(page);
        }
    }
}
