package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Staffed;

/** An agent's case from the call to the end, in a real Chromium: with the mouse, with the keyboard alone, and without script. */
class DeskInTheBrowserTest {
    private static final Path CHROMIUM = Path.of(System.getProperty("redress.chromium", "/usr/bin/chromium"));
    private static final List<String> COMPLAINTS = new ArrayList<>();

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
            page.keyboard().press("n");
            page.waitForURL("**/cases/new");
            page.keyboard().press("Space");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/cases/new"),
                    () -> page.keyboard().press("ArrowDown"));
            tabTo(page, "f-reporterName");
            page.keyboard().insertText("王女士");
            tabTo(page, "f-title");
            page.keyboard().insertText("柜门开裂");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/receipt");
            assertThat(page.locator("#receipt").innerText()).contains("您的案件编号是", "首次响应");
            tabTo(page, "查看案件");
            page.keyboard().press("Enter");
            page.waitForSelector(".bar");
            tabTo(page, "由我处理");
            page.keyboard().press("Enter");
            page.waitForSelector("[role=status]:has-text('已记录')");
            page.waitForSelector(".bar");
            page.keyboard().press("r");
            page.waitForSelector("#f-text:focus");
            page.keyboard().insertText("明天上门");
            page.keyboard().press("Control+Enter");
            page.waitForSelector(".history blockquote:has-text('明天上门')");
            page.waitForSelector("[data-action=resolve]");
            tabTo(page, "办结");
            page.keyboard().press("Enter");
            page.waitForSelector("#f-text:focus");
            page.keyboard().insertText("已更换柜门");
            page.keyboard().press("Control+Enter");
            page.waitForSelector(".history blockquote:has-text('已更换柜门')");
            page.waitForSelector("[data-action=close]");
            tabTo(page, "结案并记录评价");
            page.keyboard().press("Enter");
            page.waitForSelector("#f-feedback-0:focus");
            page.keyboard().press("Space");
            page.keyboard().press("Control+Enter");
            page.waitForSelector("h1 .state:has-text('已结案')");
        });
    }

    @Test
    void with_the_mouse_in_english_and_j_k_in_the_queue() {
        visit("en", true, page -> {
            opened(page, "Door cracked");
            opened(page, "Door cracked again");
            page.navigate(address("/desk?queue=unassigned"));
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            page.keyboard().press("Enter");
            page.waitForSelector("#pane .bar");
            page.click("#pane [data-action=take]");
            page.waitForSelector("#pane [role=status]:has-text('Recorded')");
            page.waitForSelector("#pane [data-action=respond]");
            page.click("#pane [data-action=respond]");
            page.fill("#f-text", "We come tomorrow");
            page.click("#act button[type=submit]");
            page.waitForSelector("#pane [data-action=resolve]");
            page.click("#pane [data-action=resolve]");
            page.fill("#f-text", "New door");
            page.click("#act button[type=submit]");
            page.waitForSelector("#pane [data-action=close]");
            page.click("#pane [data-action=close]");
            page.click("label:has-text('4 – satisfied')");
            page.click("#act button[type=submit]");
            page.waitForSelector("#pane h1 .state:has-text('Closed')");
            page.keyboard().press("Shift+?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
        });
    }

    @Test
    void without_script() {
        visit("en", false, page -> {
            opened(page, "No script here");
            page.click("text=To the case");
            page.click("text=What can be done now");
            page.click("[data-action=take]");
            page.click("text=What can be done now");
            page.click("[data-action=respond]");
            page.fill("#f-text", "Heard you");
            page.click("button:has-text('Record the reply')");
            assertThat(page.locator(".history blockquote").allInnerTexts())
                    .anyMatch(text -> text.contains("Heard you"));
        });
    }

    private static void opened(Page page, String title) {
        page.navigate(address("/cases/new"));
        page.check("#f-kind-0");
        page.fill("#f-title", title);
        page.click("button:has-text('Open the case')");
        page.waitForURL("**/receipt");
    }

    /** As somebody without a mouse gets there: to the element of this id or these words. */
    private static void tabTo(Page page, String wanted) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate(
                    "wanted => { const at = document.activeElement; return at.id === wanted || at.innerText?.trim() === wanted;"
                            + " }",
                    wanted);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
            if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement.matches('details.menu > summary')"))) {
                page.keyboard().press("Enter");
            }
        }
        throw new AssertionError("no way by keyboard to " + wanted);
    }

    private static void visit(String language, boolean script, Consumer<Page> visitor) {
        COMPLAINTS.clear();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(1366, 900)
                .setJavaScriptEnabled(script))) {
            Page page = context.newPage();
            page.onPageError(COMPLAINTS::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    COMPLAINTS.add(message.text());
                }
            });
            Staffed.logIn(page, server.port(), "agent");
            visitor.accept(page);
        }
        assertThat(COMPLAINTS).isEmpty();
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }
}
