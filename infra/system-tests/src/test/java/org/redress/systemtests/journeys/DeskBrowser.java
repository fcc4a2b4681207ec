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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Staffed;

/** A server with its demo accounts, and an agent before it with a real Chromium. */
final class DeskBrowser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getProperty("redress.chromium", "/usr/bin/chromium"));
    private static final Pattern NUMBER = Pattern.compile("\\d{8,}");
    private final StandaloneServer server;
    private final Playwright playwright;
    private final Browser browser;

    DeskBrowser(Path data) {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    }

    /** Fails when a page complained of anything. */
    void visit(String language, boolean script, Consumer<Page> visitor) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(1366, 900)
                .setJavaScriptEnabled(script))) {
            Page page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            Staffed.logIn(page, server.port(), "agent");
            visitor.accept(page);
        }
        assertThat(complaints).isEmpty();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** With the mouse; the number of the new case. */
    String opened(Page page, String title) {
        page.navigate(address("/cases/new"));
        page.check("#f-kind-0");
        page.fill("#f-title", title);
        page.click("button:has-text('Open the case')");
        return number(page);
    }

    /** Without a mouse, from wherever one is; the number of the new case. */
    static String openedByKeys(Page page, String caller, String title) {
        page.keyboard().press("n");
        page.waitForURL("**/cases/new");
        page.keyboard().press("Space");
        page.waitForResponse(
                answer -> answer.url().endsWith("/cases/new"),
                () -> page.keyboard().press("ArrowDown"));
        tabTo(page, "f-reporterName");
        page.keyboard().insertText(caller);
        tabTo(page, "f-title");
        page.keyboard().insertText(title);
        page.keyboard().press("Control+Enter");
        return number(page);
    }

    private static String number(Page page) {
        page.waitForURL("**/receipt");
        Matcher number = NUMBER.matcher(page.locator("h1").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    /** Opens an action, types into its field and sends, all by keys; the history says it then. */
    static void act(Page page, String action, String field, String text) {
        page.waitForSelector(".bar");
        tabTo(page, action);
        page.keyboard().press("Enter");
        page.waitForSelector("#act :focus");
        if (!Boolean.TRUE.equals(page.evaluate("id => document.activeElement.id === id", field))) {
            tabTo(page, field);
        }
        page.keyboard().insertText(text);
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".history :text('" + text + "')");
    }

    /** As somebody without a mouse gets there: to the element of this id or these words. */
    static void tabTo(Page page, String wanted) {
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

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }
}
