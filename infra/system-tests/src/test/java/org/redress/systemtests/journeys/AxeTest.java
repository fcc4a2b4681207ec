package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.systemtests.journeys.Onlooker.Eyes;

/** No page has a serious barrier, wider than its window or complains, in either language, on a laptop and on a phone. */
class AxeTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String BARRIERS = """
            tags => axe.run(document, {runOnly: tags, resultTypes: ["violations"], elementRef: false}).then(({violations}) => violations
              .filter(({impact}) => impact === "serious" || impact === "critical")
              .flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id} at ${html}: ${failureSummary}`)))""";
    private static final int LAPTOP = 1366;
    private static final int PHONE = 390;

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static LivelyDesk desk;

    @SuppressWarnings("NullAway.Init")
    private static Onlooker onlooker;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, List<String>> pages;

    @BeforeAll
    static void start() {
        desk = LivelyDesk.open(data, List.of("王芳"));
        pages = desk.pages(1).byLogin();
        onlooker = new Onlooker(desk.port());
    }

    @AfterAll
    static void stop() {
        onlooker.close();
        desk.close();
    }

    /** Each language with each width, half of them in the dark. */
    static List<Eyes> eyes() {
        return List.of(
                new Eyes("zh-CN", LAPTOP, ColorScheme.LIGHT),
                new Eyes("en", LAPTOP, ColorScheme.DARK),
                new Eyes("en", PHONE, ColorScheme.LIGHT),
                new Eyes("zh-CN", PHONE, ColorScheme.DARK));
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void every_page_of_the_table(Eyes eyes) {
        assertThat(pages.values().stream().mapToInt(List::size).sum()).isGreaterThan(50);
        List<String> findings = new ArrayList<>();
        pages.forEach((login, addresses) -> onlooker.visit(eyes, login, (page, complaints) -> {
            for (String address : addresses) {
                page.navigate(onlooker.address(address));
                look(page, address, findings);
            }
            findings.addAll(complaints);
        }));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void what_opens_on_a_page(Eyes eyes) {
        List<String> findings = new ArrayList<>();
        onlooker.visit(eyes, "agent", (page, complaints) -> {
            page.navigate(onlooker.address("/desk?queue=mine"));
            page.click(".away summary");
            look(page, "what moved while one was away", findings);
            page.click(".queue-row >> nth=0");
            page.waitForSelector("#pane .bar");
            page.click("#pane .menu > summary");
            look(page, "the menu of actions", findings);
            page.click("#pane .menu [data-action=escalate]");
            page.waitForSelector("#act form");
            look(page, "a form in the pane", findings);
            refused(page, findings);
            caller(page, findings);
            assertThat(complaints.removeIf(complaint -> complaint.contains("422")))
                    .as("the browser says that the form was refused")
                    .isTrue();
            findings.addAll(complaints);
        });
        assertThat(findings).isEmpty();
    }

    private static void refused(Page page, List<String> findings) {
        page.navigate(onlooker.address("/cases/" + LivelyDesk.open(0) + "/actions/assign"));
        page.fill("#f-owner", "nobody of that name");
        page.click("#act-title ~ form button[type=submit]:not([formnovalidate])");
        page.waitForSelector(".problem, [role=alert]");
        look(page, "a refused form", findings);
        page.keyboard().press("Escape");
        page.navigate(onlooker.address("/cases"));
        page.keyboard().press("Shift+?");
        page.waitForSelector("#keys[open]");
        look(page, "the keys", findings);
    }

    private static void caller(Page page, List<String> findings) {
        page.navigate(onlooker.address("/cases/new"));
        page.check("#f-kind-0");
        page.fill("#f-caller", "王芳");
        page.click(".found-one");
        page.waitForSelector(".caller-who");
        look(page, "the intake with a caller", findings);
    }

    private static void look(Page page, String where, List<String> findings) {
        page.evaluate(AxeBuilder.getAxeScript());
        if (page.evaluate(BARRIERS, WCAG) instanceof List<?> barriers) {
            barriers.forEach(barrier -> findings.add(where + ": " + barrier));
        }
        Object wide = page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
        if (Boolean.TRUE.equals(wide)) {
            findings.add(where + ": wider than the window");
        }
    }

    @Test
    void a_barrier_would_be_found() {
        List<String> findings = new ArrayList<>();
        onlooker.visit(eyes().getFirst(), "", (page, _) -> {
            page.setContent("<html lang=en><title>t</title><main><img src='data:,'><p style='width:200vw'>x");
            look(page, "a bad page", findings);
        });
        assertThat(findings).hasSize(2).anyMatch(found -> found.contains("image-alt"));
    }
}
