package org.redress.queryside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.queryside.pages.Browser.Link;
import org.redress.queryside.pages.Browser.Page;

class ListPageTest {
    private static final Desk DESK = Desk.open();
    private static final Browser BROWSER = DESK.browser();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void the_next_links_lead_through_every_case_once() {
        List<String> seen = new ArrayList<>();
        Optional<String> address = Optional.of("/cases?sort=number");
        while (address.isPresent()) {
            Page page = BROWSER.get(address.get(), Browser.ENGLISH);
            seen.addAll(numbers(page));
            address = link(page, "Next");
        }

        assertThat(seen).hasSize(126).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 6))
                .containsExactly("26021001", "26021201", "26030601", "26031001", "26031101", "H1000");
        assertThat(seen.getLast()).isEqualTo("Old-7");
    }

    @Test
    void the_previous_link_leads_back_to_the_same_page() {
        Page first = BROWSER.get("/cases", Browser.ENGLISH);
        Page second = BROWSER.get(link(first, "Next").orElseThrow(), Browser.ENGLISH);
        Page back = BROWSER.get(link(second, "Previous").orElseThrow(), Browser.ENGLISH);

        assertThat(numbers(second)).doesNotContainAnyElementsOf(numbers(first));
        assertThat(numbers(back)).isEqualTo(numbers(first));
        assertThat(second.html()).contains("51–100 of 126");
    }

    @Test
    void what_ends_first_stands_first() {
        assertThat(numbers(BROWSER.get("/cases?status=open", Browser.ENGLISH)))
                .containsExactly("26030601", "26031001", "26031101", "Old-7");
    }

    @Test
    void a_list_about_one_state_of_clocks_shows_and_sorts_by_those_clocks() {
        Page soon = BROWSER.get("/cases?state=soon", Browser.ENGLISH);

        assertThat(numbers(soon)).containsExactly("26031001", "26031101");
        assertThat(soon.texts("is-soon")).containsExactly("2 h left", "19 h left");
        assertThat(BROWSER.get("/cases?state=doneLate&sort=number&owner=Ada%20Byron", Browser.ENGLISH)
                        .texts("is-late"))
                .isNotEmpty()
                .allSatisfy(badge -> assertThat(badge).startsWith("Done ").endsWith(" late"));
    }

    @ParameterizedTest
    @CsvSource({
        "owner=(none),26031101",
        "owner=李静&status=open,26030601 26031001",
        "tier=(none),Old-7",
        "clock=RESOLUTION_CALENDAR&state=stillWaiting,26030601",
        "reopened=yes,Old-7 26021201",
        "rated=satisfied&finallyClosedIn=2026-03,26021201",
        "closedIn=2026-03,26021201",
        "reopenedIn=2026-02,Old-7",
        "q=２６０３１,26031001 26031101",
        "q=old,Old-7",
        "q=sofa,26030601",
        "status=open&source=desk&responded=yes,26030601"
    })
    void it_narrows(String conditions, String expected) {
        Page list = BROWSER.get(
                "/cases?"
                        + conditions
                                .replace("李静", "%E6%9D%8E%E9%9D%99")
                                .replace("２６０３１", "%EF%BC%92%EF%BC%96%EF%BC%90%EF%BC%93%EF%BC%91"),
                Browser.ENGLISH);

        assertThat(numbers(list)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void each_condition_can_be_taken_away() {
        Page list = BROWSER.get("/cases?status=open&owner=(none)&asOf=2026-03-11T14:00", Browser.ENGLISH);

        assertThat(list.links())
                .extracting(Link::address)
                .contains(
                        "/cases?owner=%28none%29&asOf=2026-03-11T14%3A00",
                        "/cases?status=open&asOf=2026-03-11T14%3A00");
    }

    @Test
    void where_nothing_fits_it_says_what_to_do() {
        Page list = BROWSER.get("/cases?owner=Nobody", Browser.CHINESE);

        assertThat(list.texts("empty-title")).containsExactly("没有符合条件的案件");
    }

    @Test
    void an_installation_without_cases_says_so() {
        try (Desk empty = Desk.over(new FactList(List.of()))) {
            assertThat(empty.browser().get("/cases", Browser.ENGLISH).texts("empty-title"))
                    .containsExactly("No cases yet");
            assertThat(empty.browser().get("/watch", Browser.CHINESE).texts("empty-title"))
                    .containsExactly("还没有案件");
        }
    }

    @Test
    void a_time_nobody_knows_is_not_shown_as_one() {
        var closed = CaseFacts.opened("2026-02-10T09:00", "row-7", "T3").closedSometime("2026-03-11T08:01");
        try (Desk desk = Desk.over(new FactList(List.of(closed.done())))) {
            for (String address : List.of("/cases", "/cases/id-row-7")) {
                assertThat(desk.browser().get(address, Browser.ENGLISH).html())
                        .as(address)
                        .contains("<time>time unknown</time>")
                        .doesNotContain("08:01");
            }
        }
    }

    @Test
    void htmx_gets_the_results_alone() {
        Page fragment = BROWSER.get("/cases?status=open", "Accept-Language", Browser.ENGLISH, "HX-Request", "true");

        assertThat(fragment.html())
                .doesNotContain("<html")
                .contains("<div id=\"results\">")
                .contains("4 cases");
    }

    @Test
    void going_back_in_history_gets_the_whole_page() {
        Page page = BROWSER.get("/cases", "HX-Request", "true", "HX-History-Restore-Request", "true");

        assertThat(page.html()).contains("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {Browser.CHINESE, Browser.ENGLISH})
    void hostile_text_stays_text(String language) {
        Page list = BROWSER.get("/cases?q=%3Cscript%3Ealert(1)%3C/script%3E%22", language);

        assertThat(list.html()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
        assertThat(BROWSER.get("/cases?status=open", language).html())
                .doesNotContain("<b>sofa")
                .contains("沙发坐垫塌陷 &lt;b&gt;sofa&lt;/b&gt;")
                .doesNotContain("??");
    }

    private static List<String> numbers(Page page) {
        return page.texts("case-cell").stream().map(text -> text.split(" ")[0]).toList();
    }

    private static Optional<String> link(Page page, String text) {
        return page.links().stream()
                .filter(link -> link.text().equals(text))
                .map(Link::address)
                .findFirst();
    }
}
