package org.redress.queryside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.queryside.pages.Browser.Link;
import org.redress.queryside.pages.Browser.Page;
import org.redress.queryside.reports.FactSource;
import org.redress.queryside.reports.facts.FactCase;

class FrameTest {
    private static final Desk DESK = Desk.open();
    private static final Browser BROWSER = DESK.browser();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void without_a_wish_it_speaks_english() {
        assertThat(BROWSER.get("/watch").html()).contains("<html lang=\"en\">");
    }

    @Test
    void every_page_says_so_when_not_everything_on_record_is_shown() {
        assertThat(BROWSER.get("/watch", Browser.ENGLISH).html()).doesNotContain("figures may be incomplete");
        try (Desk lacking = Desk.lackingSomething()) {
            for (String page : List.of("/watch", "/cases")) {
                assertThat(lacking.browser().get(page, Browser.ENGLISH).html()).contains("figures may be incomplete");
                assertThat(lacking.browser().get(page, Browser.CHINESE).html()).contains("数字可能不完整");
            }
        }
    }

    @Test
    void a_language_we_do_not_speak_is_passed_over() {
        assertThat(BROWSER.get("/watch", "fr,de;q=0.9,zh-TW;q=0.8,en;q=0.7").html())
                .contains("<html lang=\"zh-CN\">");
    }

    @Test
    void the_switch_remembers_the_language_and_keeps_the_page() {
        Page list = BROWSER.get("/cases?status=open&owner=a%26b", Browser.ENGLISH);
        String chinese = list.links().stream()
                .filter(link -> link.text().equals("中文"))
                .map(Link::address)
                .findFirst()
                .orElseThrow();
        Page switched = BROWSER.get(chinese, Browser.ENGLISH);

        assertThat(switched.status()).isEqualTo(303);
        assertThat(switched.header("Location")).isEqualTo("/cases?status=open&owner=a%26b");
        assertThat(switched.header("Set-Cookie"))
                .contains("redress-language=zh-CN")
                .contains("HttpOnly");
        assertThat(BROWSER.get("/watch", "Accept-Language", "en", "Cookie", "redress-language=zh-CN")
                        .html())
                .contains("<html lang=\"zh-CN\">");
    }

    @Test
    void the_switch_leads_to_no_other_host() {
        assertThat(BROWSER.get("//evil.example/watch?lang=en", Browser.ENGLISH).header("Location"))
                .doesNotStartWith("//")
                .doesNotContain("http");
    }

    @ParameterizedTest
    @CsvSource({
        "/watch?asOf=yesterday,yesterday",
        "/watch?asOf=2026-02-30T10:00,2026-02-30T10:00",
        "/watch?asOf=0001-01-01T00:00,0001-01-01T00:00",
        "/watch?position=-1,-1",
        "/watch?position=99999999999999999999,99999999999999999999",
        "/watch?position=1001,1001",
        "/cases?status=half,half",
        "/cases?state=late,late",
        "/cases?closedIn=March,March",
        "/cases?sort=mood,mood",
        "/watch?lang=fr,fr"
    })
    void a_parameter_it_cannot_read_gets_a_sentence_in_both_languages(String address, String value) {
        Page page = BROWSER.get(address, Browser.CHINESE);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.texts("trouble-sentence"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains(value).containsPattern("\\p{IsHan}"));
        assertThat(page.texts("trouble-other"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains(value));
    }

    @Test
    void an_unknown_address_is_not_found() {
        Page page = BROWSER.get("/no/such/page", Browser.ENGLISH);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).contains("There is no page at this address").contains("这个地址没有对应的页面");
    }

    @Test
    void a_failure_shows_a_reference_and_nothing_of_itself() {
        try (Desk broken = Desk.over(new BrokenFacts())) {
            Page page = broken.browser().get("/watch", Browser.ENGLISH);

            assertThat(page.status()).isEqualTo(500);
            assertThat(page.html())
                    .contains(page.header("X-Correlation-Id"))
                    .doesNotContain("secret")
                    .doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/watch", "/cases", "/cases/" + Entries.CASE, "/no/such/page"})
    void only_our_own_files_run_on_a_page(String address) {
        Page page = BROWSER.get(address, Browser.CHINESE);

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.html())
                .doesNotContainPattern("<script(?![^>]*\\bsrc=\"/)")
                .doesNotContainPattern("<[^>]+\\sstyle=")
                .doesNotContainPattern("<[^>]+\\son[a-z]+=")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void every_file_a_page_names_is_served_and_may_be_kept() {
        var files = java.util.regex.Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"#]+)")
                .matcher(BROWSER.get("/watch", Browser.ENGLISH).html())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(files).hasSizeGreaterThan(8).allSatisfy(file -> {
            Page served = BROWSER.get(file);
            assertThat(served.status()).as(file).isEqualTo(200);
            assertThat(served.header("Cache-Control")).contains("immutable");
        });
    }

    /** Fails with words that must not reach a reader. */
    private record BrokenFacts() implements FactSource {
        @Override
        public long head() {
            return 1000;
        }

        @Override
        public void eachCase(long position, Consumer<FactCase> reader) {
            throw new IllegalStateException("secret internals");
        }
    }
}
