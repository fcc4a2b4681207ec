package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.systemtests.access.Guest;
import org.redress.systemtests.journeys.Onlooker.Eyes;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Markup, scripts, formulas, line ends, turned letters and endless words in every field are words on every page and in every file. */
class HostileTextTest {
    private static final List<String> TEXTS = HostileTexts.all();

    @TempDir
    static Path data;

    private static final ListAppender<ILoggingEvent> LOGS = new ListAppender<>();

    @SuppressWarnings("NullAway.Init")
    private static LivelyDesk desk;

    @SuppressWarnings("NullAway.Init")
    private static Onlooker onlooker;

    @BeforeAll
    static void start() {
        LOGS.start();
        root().addAppender(LOGS);
        desk = LivelyDesk.open(data, TEXTS);
        onlooker = new Onlooker(desk.port());
    }

    @AfterAll
    static void stop() {
        root().detachAppender(LOGS);
        onlooker.close();
        desk.close();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 390})
    void no_page_is_harmed(int width) {
        List<String> findings = new ArrayList<>();
        Eyes eyes = new Eyes("en", width, ColorScheme.LIGHT);
        desk.pages(1)
                .byLogin()
                .forEach((login, addresses) -> onlooker.visit(eyes, login, (page, complaints) -> {
                    addresses.forEach(address -> look(page, address, findings));
                    findings.addAll(complaints);
                }));
        onlooker.visit(eyes, "agent", (page, complaints) -> {
            for (int n = 0; n < TEXTS.size(); n++) {
                look(page, "/cases/" + LivelyDesk.open(n), findings);
                look(page, "/cases/" + LivelyDesk.open(n) + "/actions/amend", findings);
                look(page, "/cases/" + LivelyDesk.ended(n) + "/print", findings);
            }
            desk.customers().forEach(id -> look(page, "/customers/" + id, findings));
            List.of(
                            "/search?list=yes&q=" + HostileTexts.SIGN,
                            "/customers?q=" + HostileTexts.SIGN,
                            "/search?list=yes&q=%3Cscript%3E")
                    .forEach(address -> look(page, address, findings));
            findings.addAll(complaints);
        });
        assertThat(findings).isEmpty();
    }

    private static void look(Page page, String address, List<String> findings) {
        page.navigate(onlooker.address(address));
        if (page.evaluate(HostileTexts.HARM) instanceof List<?> harm) {
            harm.forEach(found -> findings.add(address + ": " + found));
        }
    }

    @Test
    void what_was_typed_is_what_is_read() {
        onlooker.visit(new Eyes("zh-CN", 1366, ColorScheme.LIGHT), "agent", (page, complaints) -> {
            for (int n = 0; n < TEXTS.size(); n++) {
                page.navigate(onlooker.address("/cases/" + LivelyDesk.open(n)));
                assertThat(seen(page.locator("main").textContent())).contains(seen(TEXTS.get(n)));
                page.navigate(onlooker.address("/cases/" + LivelyDesk.open(n) + "/actions/note"));
                assertThat(page.inputValue("#f-text").strip())
                        .isEqualTo(TEXTS.get(n).replace("\r\n", "\n").strip());
            }
            assertThat(complaints).isEmpty();
        });
    }

    /** As white space and what cannot be seen does not matter to a reader. */
    private static String seen(String text) {
        return text.replaceAll("[\\s\\p{Cc}]+", "");
    }

    @Test
    void news_of_others_and_the_search_are_words_too() {
        onlooker.visit(new Eyes("en", 1366, ColorScheme.LIGHT), "supervisor", (page, complaints) -> {
            page.navigate(onlooker.address("/cases/" + LivelyDesk.open(0)));
            page.waitForSelector(".bar");
            desk.agent()
                    .submit(
                            "/cases/o0/actions/respond",
                            "/cases/o0/actions/respond",
                            Map.of(
                                    "text",
                                    TEXTS.getFirst(),
                                    "version",
                                    "1",
                                    "sending",
                                    UUID.randomUUID().toString()));
            page.waitForSelector("#news-what :text('" + HostileTexts.SIGN + "')");
            assertThat(page.evaluate(HostileTexts.HARM)).isEqualTo(List.of());
            page.navigate(onlooker.address("/search?list=yes&q=window.hacked"));
            assertThat(page.locator(".hits mark").count()).isPositive();
            assertThat(page.locator(".hits").innerText()).contains("<script>window.hacked=1</script>", "<img src=x");
            assertThat(complaints).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exports/cases",
                "/exports/search",
                "/exports/workload",
                "/exports/breaches",
                "/exports/access-log"
            })
    void no_cell_of_an_export_is_a_formula(String path) throws IOException {
        Guest auditor = Guest.loggedIn(desk.port(), "auditor");
        String asked = path + "?q=" + HostileTexts.SIGN + "&list=yes&format=csv";
        HttpResponse<String> csv = auditor.get(asked);
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        assertThat(Cells.ofCsv(csv.body()))
                .hasSizeGreaterThan(3)
                .allSatisfy(cell -> assertThat(cell)
                        .doesNotMatch("(?s)^[\\p{Cf}\\p{Cc}\\s\"]*[=+@\\t\\r].*")
                        .doesNotMatch("(?s)^[\\p{Cf}\\p{Cc}\\s\"]*-[^\\d].*|^-\\d.*[+(].*"));
        Path workbook = Files.write(data.resolve("exported.xlsx"), auditor.bytes(asked.replace("csv", "xlsx")));
        assertThat(Cells.sheets(workbook)).contains("<sheetData>").doesNotContain("<f>", "<f ", "<hyperlink");
    }

    @Test
    void programs_read_it_as_it_was_typed() {
        for (int n = 0; n < TEXTS.size(); n++) {
            HttpResponse<String> answer = desk.agent().get("/api/v1/cases/" + LivelyDesk.open(n) + "/timeline");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            JsonNode read = JsonMapper.shared().readTree(answer.body());
            String text = TEXTS.get(n);
            assertThat(read.findValues("after"))
                    .as(answer.body())
                    .anyMatch(node -> node.isString() && node.asString().equals(text));
        }
    }

    @Test
    void nobody_reads_it_in_the_logs() {
        desk.agent().get("/search?list=yes&q=" + HostileTexts.SIGN);
        desk.agent().get("/cases/" + HostileTexts.SIGN);
        desk.agent().submit("/cases/new", "/cases/new", Map.of("title", HostileTexts.SIGN, "kind", HostileTexts.SIGN));
        assertThat(LOGS.list)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getFormattedMessage() + event.getThrowableProxy())
                        .doesNotContain(HostileTexts.SIGN));
    }
}
