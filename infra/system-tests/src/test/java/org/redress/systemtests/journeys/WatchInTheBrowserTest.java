package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        Installation installation = Staffed.open(data);
        DemoData.handIn(
                installation.desk(),
                CustomerLookups.desk(installation),
                installation.now().instant());
        installation.catchUp();
        server = StandaloneServer.start(installation, "127.0.0.1", 0);
        chromium = new Chromium(server);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void a_number_leads_to_as_many_cases_and_a_case_to_its_timeline() {
        visit("zh-CN", 1280, page -> {
            page.navigate(chromium.address("/watch"));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
            String open = page.locator("a[href*='/cases']").first().innerText().strip();
            page.locator("a[href*='/cases']").first().click();
            page.waitForURL("**/cases**");
            assertThat(page.locator("main").innerText())
                    .contains(open.lines().findFirst().orElseThrow());
            String number =
                    page.locator("main .case-cell a").first().innerText().strip();
            page.locator("main .case-cell a").first().click();
            page.waitForURL("**/cases/*");
            assertThat(page.title()).contains(number);
            assertThat(page.locator("main").innerText()).contains("Asia/Shanghai");
        });
    }

    @Test
    void both_languages_say_the_same_things_and_the_console_stays_silent() {
        for (String language : List.of("zh-CN", "en")) {
            assertThat(visit(language, 1280, page -> {
                        page.navigate(chromium.address("/watch"));
                        page.waitForSelector("canvas, svg");
                    }))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, zh-CN", "390, en", "820, en", "1024, zh-CN", "1024, en", "1366, en"})
    void nothing_runs_off_the_side_of_its_card(int width, String language) {
        visit(language, width, page -> {
            for (String path : List.of("/watch", "/cases", "/cases?reopened=yes")) {
                page.navigate(chromium.address(path));
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
                page.navigate(chromium.address("/cases?reopened=yes"));
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
        chromium.visit("supervisor", Chromium.screen("en").setJavaScriptEnabled(false), page -> {
            page.navigate(chromium.address("/watch"));
            assertThat(page.locator("table").count()).isGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void a_wrong_parameter_and_a_missing_case_are_explained() {
        visit("en", 1280, page -> {
            assertThat(page.navigate(chromium.address("/watch?asOf=yesterday")).status())
                    .isEqualTo(400);
            assertThat(page.navigate(chromium.address("/cases/nobody")).status())
                    .isEqualTo(404);
        });
    }

    private static List<String> visit(String language, int width, Consumer<Page> visitor) {
        return chromium.visit("supervisor", Chromium.screen(language).setViewportSize(width, 844), visitor);
    }
}
