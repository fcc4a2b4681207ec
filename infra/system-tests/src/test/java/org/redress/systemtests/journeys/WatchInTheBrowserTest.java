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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.infra.time.Now;
import org.redress.standalone.demo.DemoData;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;

/** A supervisor looks at the watch in a real Chromium and follows its numbers to the cases. */
class WatchInTheBrowserTest {
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
        Installation installation = Installation.open(DataDirectory.open(data), Now.system());
        DemoData.handIn(installation.desk(), installation.now().instant());
        installation.catchUp();
        server = StandaloneServer.start(installation, "127.0.0.1", 0);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    @Test
    void a_number_leads_to_as_many_cases_and_a_case_to_its_timeline() {
        visit("zh-CN", 1280, page -> {
            page.navigate(address("/watch"));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
            String open = page.locator("a[href*='/cases']").first().innerText().strip();
            page.locator("a[href*='/cases']").first().click();
            page.waitForURL("**/cases**");
            assertThat(page.locator("main").innerText())
                    .contains(open.lines().findFirst().orElseThrow());
            String number =
                    page.locator("main a[href*='/cases/']").first().innerText().strip();
            page.locator("main a[href*='/cases/']").first().click();
            page.waitForURL("**/cases/*");
            assertThat(page.title()).contains(number);
            assertThat(page.locator("main").innerText()).contains("Asia/Shanghai");
        });
    }

    @Test
    void both_languages_say_the_same_things_and_the_console_stays_silent() {
        for (String language : List.of("zh-CN", "en")) {
            visit(language, 1280, page -> {
                List<String> complaints = new ArrayList<>();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
                page.onPageError(complaints::add);
                page.navigate(address("/watch"));
                page.waitForSelector("canvas, svg");
                assertThat(complaints).isEmpty();
            });
        }
    }

    @Test
    void on_a_phone_nothing_runs_off_the_side() {
        visit("zh-CN", 390, page -> {
            for (String path : List.of("/watch", "/cases")) {
                page.navigate(address(path));
                Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                assertThat(((Number) overflow).intValue()).as(path).isLessThanOrEqualTo(0);
            }
        });
    }

    @Test
    void without_script_every_number_is_still_there() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address("/watch"));
            assertThat(page.locator("table").count()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void a_wrong_parameter_and_a_missing_case_are_explained() {
        visit("en", 1280, page -> {
            assertThat(page.navigate(address("/watch?asOf=yesterday")).status()).isEqualTo(400);
            assertThat(page.navigate(address("/cases/nobody")).status()).isEqualTo(404);
        });
    }

    private static void visit(String language, int width, java.util.function.Consumer<Page> visitor) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 844))) {
            visitor.accept(context.newPage());
        }
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }
}
