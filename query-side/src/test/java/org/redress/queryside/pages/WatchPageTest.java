package org.redress.queryside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.queryside.pages.Browser.Link;
import org.redress.queryside.pages.Browser.Page;

class WatchPageTest {
    private static final Desk DESK = Desk.open();
    private static final Browser BROWSER = DESK.browser();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void the_start_page_leads_to_the_watch() {
        Page start = BROWSER.get("/", Browser.ENGLISH);

        assertThat(start.status()).isEqualTo(302);
        assertThat(start.header("Location")).endsWith("/watch");
    }

    @ParameterizedTest
    @ValueSource(strings = {Browser.CHINESE, Browser.ENGLISH})
    void it_counts_what_is_there(String language) {
        Page watch = BROWSER.get("/watch", language);

        assertThat(watch.status()).isEqualTo(200);
        assertThat(watch.texts("tile-number")).containsExactly("4", "1", "1", "2", "2", "3");
    }

    @Test
    void it_speaks_chinese_where_the_browser_does() {
        Page watch = BROWSER.get("/watch", Browser.CHINESE);

        assertThat(watch.html())
                .contains("<html lang=\"zh-CN\">")
                .contains("未结案件")
                .contains("2026-03-11 (三) 15:00:00");
    }

    @Test
    void it_speaks_english_where_the_browser_does() {
        Page watch = BROWSER.get("/watch", Browser.ENGLISH);

        assertThat(watch.html())
                .contains("<html lang=\"en\">")
                .contains("Open cases")
                .contains("Wed 11 Mar 2026, 15:00:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/watch",
                "/watch?source=helpdesk",
                "/watch?asOf=2026-02-01T12:00",
                "/watch?asOf=2026-03-13T09:00",
                "/watch?asOf=2026-03-11T14:59:59.123456%2B08:00"
            })
    void every_number_leads_to_exactly_as_many_cases(String address) {
        List<Link> numbers = BROWSER.get(address, Browser.ENGLISH).links().stream()
                .filter(link -> link.address().startsWith("/cases?") && link.isCount())
                .distinct()
                .toList();

        assertThat(numbers).hasSizeGreaterThan(20);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(listed(number.address()))
                        .as(number.address())
                        .isEqualTo(number.count()));
    }

    @Test
    void the_source_is_asked_for_once() {
        assertThat(BROWSER.get("/watch", Browser.ENGLISH).html()).containsOnlyOnce("id=\"source\"");
    }

    @Test
    void the_past_is_announced_and_its_numbers_stay_there() {
        Page watch = BROWSER.get("/watch?asOf=2026-02-01T12:00", Browser.ENGLISH);

        assertThat(watch.html()).contains("You are looking at the past").contains("Sun 1 Feb 2026, 12:00:00");
        assertThat(watch.links())
                .filteredOn(link -> link.address().startsWith("/cases?"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.address()).contains("asOf=2026-0"));
    }

    @Test
    void before_the_first_case_it_says_so() {
        Page watch = BROWSER.get("/watch?asOf=2001-01-01T00:00", Browser.ENGLISH);

        assertThat(watch.texts("empty-title")).containsExactly("No cases yet");
    }

    @Test
    void a_hostile_name_stays_text() {
        Page watch = BROWSER.get("/watch", Browser.ENGLISH);

        assertThat(watch.html()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(&#39;x&#39;)");
    }

    @ParameterizedTest
    @ValueSource(strings = {Browser.CHINESE, Browser.ENGLISH})
    void plots_have_tables_with_the_same_numbers(String language) {
        Page watch = BROWSER.get("/watch", language);

        assertThat(watch.html())
                .contains("id=\"workload-table\"", "id=\"trend-table\"", "id=\"score-owners\"", "id=\"score-months\"")
                .doesNotContain("??");
    }

    private static int listed(String address) {
        Page list = BROWSER.get(address, Browser.ENGLISH);
        assertThat(list.status()).as(address).isEqualTo(200);
        return Integer.parseInt(list.html()
                .replaceAll("(?s).*<h2 id=\"count\"[^>]*>([\\d,]+) cases.*", "$1")
                .replace(",", ""));
    }
}
