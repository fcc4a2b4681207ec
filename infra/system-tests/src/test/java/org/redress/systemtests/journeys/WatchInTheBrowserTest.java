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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.standalone.demo.DemoData;
import org.redress.standalone.installation.CustomerLookups;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Staffed;

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
        Installation installation = Staffed.open(data);
        DemoData.handIn(
                installation.desk(),
                CustomerLookups.desk(installation),
                installation.now().instant());
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

    @ParameterizedTest
    @CsvSource({"390, zh-CN", "390, en", "820, en", "1024, zh-CN", "1024, en", "1366, en"})
    void nothing_runs_off_the_side_of_its_card(int width, String language) {
        visit(language, width, page -> {
            for (String path : List.of("/watch", "/cases", "/cases?reopened=yes")) {
                page.navigate(address(path));
                Object overflowing = page.evaluate("""
                        [document.documentElement, ...document.querySelectorAll('.card, .scroll')]
                          .filter(each => each.scrollWidth > each.clientWidth)
                          .map(each => each.outerHTML.slice(0, 90) + ' ' + each.scrollWidth + ' > ' + each.clientWidth)
                        """);
                assertThat((List<?>) overflowing).as(path).isEmpty();
            }
        });
    }

    @Test
    void a_case_of_the_demo_is_told_in_words_not_in_codes() {
        for (String language : List.of("zh-CN", "en")) {
            visit(language, 1280, page -> {
                page.navigate(address("/cases?reopened=yes"));
                page.locator("main .case-cell a").first().click();
                page.waitForURL("**/cases/*");
                assertThat(page.locator(".lines:not(.is-proof) dd").allInnerTexts())
                        .hasSizeGreaterThan(8)
                        .noneMatch(value -> value.matches("[A-Z]+(_[A-Z]+)*"));
            });
        }
    }

    @Test
    void without_script_every_number_is_still_there() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            Staffed.logIn(page, server.port(), "supervisor");
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
            Page page = context.newPage();
            Staffed.logIn(page, server.port(), "supervisor");
            visitor.accept(page);
        }
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }
}
