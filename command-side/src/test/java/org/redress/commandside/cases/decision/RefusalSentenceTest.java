package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.commandside.cases.command.CommandName;
import org.redress.events.packs.Label;

class RefusalSentenceTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Label> LABELS = Map.of("QUALITY", new Label("品质部", "Quality"));
    private static final RefusalSentence ZH = new RefusalSentence(Locale.SIMPLIFIED_CHINESE, LABELS);
    private static final RefusalSentence EN = new RefusalSentence(Locale.UK, LABELS);

    static Stream<Class<?>> refusals() {
        return SamplesTest.leaves(Refusal.class).stream().sorted(Comparator.comparing(Class::getName));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_is_said_in_both_languages_with_all_of_its_data(Class<?> type) throws Exception {
        Refusal refusal = sample(type);
        Set<String> data = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Set<String> chinese = placeholders(CaseWords.in(Locale.CHINA).text("refusal." + refusal.reason()));
        Set<String> english = placeholders(CaseWords.in(Locale.US).text("refusal." + refusal.reason()));
        assertThat(english).isEqualTo(chinese);
        assertThat(data).containsAll(chinese);
        assertThat(ZH.of(refusal)).isNotBlank().doesNotContain("{");
        assertThat(EN.of(refusal)).isNotBlank().doesNotContain("{");
    }

    @Test
    void every_refusal_has_a_reason_of_its_own() throws Exception {
        Set<String> reasons = new TreeSet<>();
        for (Class<?> type : refusals().toList()) {
            assertThat(reasons.add(sample(type).reason())).as(type.getName()).isTrue();
        }
    }

    @Test
    void both_files_hold_the_same_keys_and_no_key_that_nobody_says() throws Exception {
        Set<String> keys = CaseWords.in(Locale.US).bundle().keySet();
        assertThat(CaseWords.in(Locale.CHINA).bundle().keySet()).isEqualTo(keys);
        Set<String> said = new TreeSet<>();
        for (Class<?> type : refusals().toList()) {
            said.add("refusal." + sample(type).reason());
        }
        assertThat(keys.stream().filter(key -> key.startsWith("refusal."))).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void every_command_has_a_label_in_both_languages() {
        for (CommandName command : CommandName.values()) {
            assertThat(ZH.label(command)).isNotBlank();
            assertThat(EN.label(command)).isNotBlank();
        }
    }

    @Test
    void a_sentence_names_fields_commands_and_stages_in_the_readers_words() {
        assertThat(ZH.of(new IntakeRefusal.FieldsMissing(List.of("title", "orderNo"))))
                .isEqualTo("还缺少：标题、orderNo。请补充完整后再提交。");
        assertThat(EN.of(new OrderRefusal.CaseIsClosed(CommandName.ASSIGN_CASE)))
                .isEqualTo("This case is closed, so “Assign” is not possible."
                        + " Add a note, or have the case taken up again.");
        assertThat(ZH.of(new RoutingRefusal.StagesSkipped("DECISION", List.of("QUALITY"))))
                .isEqualTo("进入“DECISION”之前必须先完成：品质部。只有可选环节才能跳过。");
        assertThat(EN.of(new IntakeRefusal.AlreadyLinked("c-2", "FOLLOWS")))
                .isEqualTo("The link “follows” to case c-2 is there already.");
    }

    @Test
    void an_organisations_own_word_for_a_fact_comes_first_and_commands_ask_in_ours() {
        Label story = new Label("事情经过", "What happened");
        RefusalSentence furniture = new RefusalSentence(Locale.CHINA, Map.of("narrative", story, "reason", story));
        assertThat(furniture.of(new IntakeRefusal.FieldsMissing(List.of("narrative", "reason", "title"))))
                .isEqualTo("还缺少：事情经过、理由、标题。请补充完整后再提交。");
    }

    @Test
    void an_empty_value_is_called_empty() {
        assertThat(ZH.of(new IntakeRefusal.AmendConflict("orderNo", "", "D1"))).contains("您看到的是“空”");
    }

    @Test
    void what_a_user_typed_is_never_taken_for_a_placeholder() {
        assertThat(EN.of(new IntakeRefusal.AmendConflict("orderNo", "{current}", "$1 \\ {told}")))
                .contains("you saw “{current}”, it now says “$1 \\ {told}”");
    }

    @Test
    void a_stored_refusal_reads_like_a_fresh_one() {
        Refusal refusal = new ClosureRefusal.ScoreOffScale(9, 1, 5);
        assertThat(ZH.of("SCORE_OFF_SCALE", Map.of("score", 9, "lowest", 1, "highest", 5)))
                .isEqualTo(ZH.of(refusal))
                .isEqualTo("9 分不在评分范围内。请填写 1 到 5 分。");
    }

    @Test
    void the_commands_possible_now_are_named() {
        assertThat(ZH.allowed(List.of(CommandName.ADD_NOTE, CommandName.REOPEN_CASE)))
                .isEqualTo("现在可以：添加备注、重新打开。");
        assertThat(EN.allowed(List.of(CommandName.ADD_NOTE, CommandName.REOPEN_CASE)))
                .isEqualTo("Possible now: Add note, Reopen.");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Refusal sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components).map(RefusalSentenceTest::value).toArray();
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (Refusal) constructor.newInstance(values);
    }

    private static Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return 7;
        }
        if (type == long.class) {
            return 7L;
        }
        if (type == List.class) {
            return List.of("a", "b");
        }
        if (type == CommandName.class) {
            return CommandName.ADD_NOTE;
        }
        return component.getName().equals("link") ? "FOLLOWS" : "x";
    }
}
