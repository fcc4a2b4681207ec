package org.redress.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.Personal;
import org.redress.events.cases.Reporter;

/** What a typed line finds, and in which order. */
class SearchTest {
    @TempDir
    Path path;

    @SuppressWarnings("NullAway.Init")
    private Found found;

    @BeforeEach
    void cases() {
        Reporter wang = new Reporter(Personal.ofCase("a", "王小芳"), Personal.ofCase("a", "138-0013 8042"), null);
        found = new Found(path)
                .opened("a", "空调夜间噪音扰民", "The compressor was repaired twice; 退款一直没有到账。", wang, "INT-1012")
                .numbered("a", "TS-2602-017")
                .opened("b", "Parcels arrived broken", "快递外包装破损，客户要求退款", Reporter.UNKNOWN, "1012")
                .numbered("b", "TS-2602-018")
                .opened("c", "Wrong invoice", "nothing else")
                .numbered("c", "TS-2603-001")
                .noted("c", "Called about the parcel, 客户说空调没有问题");
    }

    @AfterEach
    void close() {
        found.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TS-2602-017", "ts2602017", "ＴＳ－２６０２－０１７", "2602-017", "TS-2602-01 空调"})
    void a_number_is_found_by_any_beginning_in_any_width(String typed) {
        assertThat(found.of(typed)).startsWith("a");
    }

    @Test
    void numbers_from_elsewhere_are_found_too_and_the_whole_number_stands_first() {
        assertThat(found.of("1012")).containsExactly("b", "a");
    }

    @Test
    void only_the_whole_number_leads_straight_to_its_case() {
        Search search = found.search();
        assertThat(search.exactly("default", " ｔｓ-2603-001 ")).isEqualTo("c");
        assertThat(search.exactly("default", "TS-2603")).isNull();
        assertThat(search.exactly("other", "TS-2603-001")).isNull();
        assertThat(search.exactly("default", "。")).isNull();
    }

    @Test
    void a_phone_is_found_by_its_tail_and_only_its_tail_is_shown() {
        assertThat(found.of("8042")).containsExactly("a");
        assertThat(found.of("00138042")).containsExactly("a");
        assertThat(found.of("1380")).isEmpty();
        assertThat(text(found.list("8042").hits().getFirst().fragment())).isEqualTo("138****[8042]");
    }

    @Test
    void a_person_is_found_by_name_and_customer_number() {
        assertThat(found.of("小芳")).containsExactly("a");
        assertThat(found.of("K-00b")).containsExactly("b");
    }

    @Test
    void both_languages_at_once() {
        assertThat(found.of("退款")).containsExactly("b", "a");
        assertThat(found.of("repair")).containsExactly("a");
        assertThat(found.of("repairing 退款")).containsExactly("a");
        assertThat(found.of("PARCEL")).containsExactly("b", "c");
        assertThat(found.of("ｐａｒｃｅｌ")).containsExactly("b", "c");
        assertThat(found.of("invoice 快递")).isEmpty();
    }

    @Test
    void a_title_counts_more_than_a_note_and_the_newer_comes_first_among_equals() {
        assertThat(found.of("空调")).containsExactly("a", "c");
        found.opened("d", "空调不制冷", "");
        assertThat(found.of("空调")).containsExactly("d", "a", "c");
    }

    @Test
    void a_character_alone_finds_and_a_long_run_forgives_a_word_between() {
        assertThat(found.of("噪")).containsExactly("a");
        assertThat(found.of("退款没有到账")).containsExactly("a");
        assertThat(found.of("冰箱没有制冷")).isEmpty();
    }

    @Test
    void what_is_nothing_but_signs_finds_nothing_and_breaks_nothing() {
        for (String typed : new String[] {"\"*?:(){}[]^~!\\", "-", "OR AND NOT", "\u202e", "😀", "\0", "%"}) {
            assertThat(found.list(typed).total()).as(typed).isZero();
        }
    }

    @Test
    void hostile_text_is_marked_as_text_and_nothing_in_it_is_lost() {
        found.opened("x", "<b>空调</b> & <script>alert(1)</script>", "a\u202Eb\n\u0000=cmd|' /C calc'!A0 空调 😀");
        SearchHit hit = found.list("空调 alert calc").hits().getFirst();
        assertThat(text(hit.title())).isEqualTo("<b>[空调]</b> & <script>[alert](1)</script>");
        assertThat(text(hit.fragment())).isEqualTo("ab  =cmd|' /C [calc]'!A0 [空调] 😀");
    }

    @Test
    void a_long_text_is_cut_around_what_was_found_and_never_within_a_character() {
        found.noted("b", "😀".repeat(200) + "压缩机" + "😀".repeat(200));
        Fragment fragment =
                Objects.requireNonNull(found.list("压缩机").hits().getFirst().fragment());
        assertThat(text(fragment)).startsWith("…😀").contains("[压缩机]").endsWith("😀…");
        assertThat(fragment.text().codePoints())
                .allMatch(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
        assertThat(fragment.text().length()).isLessThan(160);
    }

    private static String text(@Nullable Fragment fragment) {
        return fragment == null
                ? ""
                : fragment.parts().stream()
                        .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
                        .collect(Collectors.joining());
    }
}
