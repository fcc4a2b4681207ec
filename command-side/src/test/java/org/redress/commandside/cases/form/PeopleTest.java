package org.redress.commandside.cases.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.infra.access.Colleagues.Colleague;

class PeopleTest {
    private static final People PEOPLE = new People(List.of(
            new Colleague("s-1", "李明", "li", "li ming"),
            new Colleague("s-2", "李明轩", "lina", "li ming xuan"),
            new Colleague("s-3", "王芳", "wang.fang", "wang fang"),
            new Colleague("s-4", "王芳", "fang", "wang fang"),
            new Colleague("s-5", "Ann O'Neil", "ann", null)));

    @ParameterizedTest
    @ValueSource(strings = {"s-1", "李明", "li", "LI", "li ming", "liming", " 李明 · li ming · li ", "ｌｉ"})
    void somebody_is_found_by_any_of_their_names(String typed) {
        assertThat(PEOPLE.named(typed)).containsExactly("s-1");
    }

    @Test
    void two_of_a_name_are_both_found_and_the_line_of_one_is_one() {
        assertThat(PEOPLE.named("王芳")).containsExactly("s-3", "s-4");
        assertThat(PEOPLE.named("王芳 · wang fang · fang")).containsExactly("s-4");
        assertThat(PEOPLE.named("nobody")).isEmpty();
        assertThat(PEOPLE.named("  ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'请 @李明 跟进', s-1",
        "'@李明轩你看一下', s-2",
        "'ask @lina.', s-2",
        "'ask @li, then go on', s-1",
        "'@ann and @ANN again', s-5",
        "'<b>@ann</b>', s-5",
    })
    void an_at_sign_names_a_colleague_and_the_longest_name_counts(String text, String staffId) {
        assertThat(PEOPLE.mentioned(text)).containsExactly(staffId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "mail li@example.org", "@linda", "@nobody", "李明"})
    void everything_else_names_nobody(String text) {
        assertThat(PEOPLE.mentioned(text)).isNull();
    }
}
