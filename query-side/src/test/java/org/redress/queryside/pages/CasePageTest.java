package org.redress.queryside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.queryside.pages.Browser.Page;

class CasePageTest {
    private static final String ADDRESS = "/cases/" + Entries.CASE;
    private static final Desk DESK = Desk.open();
    private static final Browser BROWSER = DESK.browser();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void the_newest_event_stands_first_and_none_is_missing() {
        Page page = BROWSER.get(ADDRESS, Browser.ENGLISH);

        assertThat(page.texts("history-head")).hasSize(9);
        assertThat(page.texts("history-head").getFirst()).startsWith("Linked");
        assertThat(page.texts("history-head").getLast()).isEqualTo("Opened customer Fri 6 Mar 2026, 09:00:00");
    }

    @Test
    void an_event_tells_who_for_whom_and_what_changed() {
        Page page = BROWSER.get(ADDRESS, Browser.CHINESE);

        assertThat(page.texts("history-head")).contains("分派 王芳 代 陈主任 2026-03-09 (一) 10:30:00");
        assertThat(page.html()).contains("<del>李静</del>").contains("<ins>王芳</ins>");
    }

    @Test
    void an_event_tells_when_it_was_recorded_and_how_exact_its_time_is() {
        Page page = BROWSER.get(ADDRESS, Browser.ENGLISH);

        assertThat(page.html())
                .contains("Tue 10 Mar 2026 (only the day is known)")
                .contains("Recorded Tue 10 Mar 2026, 17:20:00")
                .contains("the day only");
    }

    @Test
    void the_proof_is_there_behind_a_fold() {
        Page page = BROWSER.get(ADDRESS, Browser.ENGLISH);

        assertThat(page.html())
                .contains("<details>")
                .contains("00000000-0000-0002-0000-000000000001")
                .contains("ab".repeat(32))
                .contains("no. 1 of the case, 101 in the journal");
    }

    @Test
    void clocks_say_how_they_stand() {
        Page page = BROWSER.get(ADDRESS, Browser.ENGLISH);

        assertThat(page.texts("clock-name"))
                .containsExactly(
                        "First response (calendar) Met",
                        "First response (working) Met",
                        "Resolution (calendar) Overdue by 6 h",
                        "Resolution (working) 1 d 3 h left",
                        "First resolution (working) 1 d 3 h left");
        assertThat(page.texts("clock-line")).contains("126 h used of 120 h", "Due Wed 11 Mar 2026, 09:00");
    }

    @Test
    void in_the_past_it_shows_the_case_as_it_was() {
        Page page = BROWSER.get(ADDRESS + "?asOf=2026-03-08T12:00", Browser.ENGLISH);

        assertThat(page.texts("history-head")).hasSize(4);
        assertThat(page.html()).contains("5 events lie after this instant").contains("You are looking at the past");
    }

    @ParameterizedTest
    @ValueSource(strings = {Browser.CHINESE, Browser.ENGLISH})
    void what_people_wrote_stays_text(String language) {
        Page page = BROWSER.get(ADDRESS, language);

        assertThat(page.html())
                .doesNotContain("<img src=x")
                .doesNotContain("<b>sofa")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("??");
    }

    @Test
    void erased_text_shows_its_placeholder() {
        assertThat(BROWSER.get(ADDRESS, Browser.CHINESE).html()).contains("［已销毁］");
    }

    @Test
    void an_unknown_case_is_not_found() {
        Page page = BROWSER.get("/cases/no-such", Browser.ENGLISH);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).contains("There is no case “no-such”").contains("没有编号为“no-such”的案件");
    }

    @Test
    void before_it_was_opened_it_is_not_found_either_but_the_page_says_why() {
        Page page = BROWSER.get(ADDRESS + "?asOf=2026-03-01T00:00", Browser.ENGLISH);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).contains("had not been opened at that instant");
    }

    @Test
    void a_due_time_prints_its_arithmetic_day_by_day() {
        Page whole = BROWSER.get(ADDRESS + "/clocks/RESOLUTION_WORKING", Browser.ENGLISH);
        Page chinese = BROWSER.get(
                ADDRESS + "/clocks/RESOLUTION_WORKING", "Accept-Language", Browser.CHINESE, "HX-Request", "true");

        assertThat(whole.html())
                .contains("Limit: within 45 h of working time", "Fri 6 Mar 2026", "working day", "day off")
                .contains("used up at Thu 12 Mar 2026, 18:00");
        assertThat(chinese.html()).contains("工作日", "休息日", "合计").doesNotContain("<html", "??");
        assertThat(BROWSER.get(ADDRESS + "/clocks/NONE", Browser.ENGLISH).status())
                .isEqualTo(404);
    }

    @Test
    void what_others_did_since_a_version_is_told_alone() {
        Page since =
                BROWSER.get(ADDRESS + "/since?version=8", "Accept-Language", Browser.ENGLISH, "HX-Request", "true");

        assertThat(since.html()).contains("Linked").doesNotContain("Opened", "<html");
    }

    @Test
    void ones_own_write_is_waited_for_or_said_to_be_being_recorded() {
        assertThat(BROWSER.get(ADDRESS + "?shown=9", Browser.ENGLISH).html()).contains("Recorded.");
        Page later = BROWSER.get(ADDRESS + "?shown=5000", Browser.CHINESE);
        assertThat(later.html()).contains("正在更新显示");
        assertThat(later.header("Refresh")).isEqualTo("2");
        Page unknown = BROWSER.get("/cases/not-yet?shown=5000", Browser.ENGLISH);
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.html()).contains("Being recorded");
    }
}
