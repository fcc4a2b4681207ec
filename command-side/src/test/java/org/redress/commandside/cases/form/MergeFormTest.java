package org.redress.commandside.cases.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.Personal;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent.CaseMerged;
import org.redress.events.cases.ClosureEvent.CaseUnmerged;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.RoutingEvent.CaseAssigned;

/** Two cases made one and two again, and a slip undone, as somebody clicks it. */
@Timeout(60)
class MergeFormTest {
    private static final CaseCommand REPLY = new CaseCommand.RespondToCustomer(null, "已安排");

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private FormsAtWork forms;

    @BeforeEach
    void open() {
        forms = FormsAtWork.open(directory);
        forms.opened("c1");
        forms.opened("c2");
    }

    @AfterEach
    void close() {
        forms.close();
    }

    private Page form(String action, String language) {
        return forms.look("/cases/c1/actions/" + action, Locale.forLanguageTag(language));
    }

    private Page bar() {
        return forms.look("/cases/c1/actions", Locale.ENGLISH);
    }

    private Page send(Page form, String action, Map<String, String> typed) {
        return forms.send(form, "/cases/c1/actions/" + action, typed);
    }

    private void merged() {
        forms.done("c1", new CaseCommand.MergeCase(new CaseRef("c2"), null));
    }

    @Test
    void a_case_is_merged_once_however_often_it_is_sent() {
        Page form = form("merge", "en");
        Map<String, String> typed = Map.of("other", " ｃ２ ", "reason", "同一事项");
        Page first = send(form, "merge", typed);

        assertThat(first.status()).as(first.html()).isEqualTo(303);
        assertThat(send(form, "merge", typed).location()).isEqualTo(first.location());
        assertThat(forms.events("c1"))
                .hasSize(3)
                .last()
                .isEqualTo(new CaseMerged(new CaseRef("c2"), Personal.ofCase("c1", "同一事项")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, nothing, There is no case “nothing”",
        "zh-CN, nothing, 没有案件“nothing”",
        "en, c9, There is no case “c9” to merge into",
        "en, c1, cannot be merged into itself",
        "zh-CN, c1, 案件不能并入自身",
        "en, c3, is closed and takes no further work",
        "zh-CN, c3, 已结案",
    })
    void a_case_that_cannot_take_it_in_is_refused_with_the_reason(String language, String other, String sentence) {
        forms.opened("c3");
        forms.done("c3", REPLY);
        forms.done("c3", new CaseCommand.CloseWithFeedback(null, null, new Feedback.Declined(null)));
        Page refused = send(form("merge", language), "merge", Map.of("other", other, "reason", "<b>why</b>"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(sentence, "value=\"" + other + "\"", "&lt;b&gt;why&lt;/b&gt;");
        assertThat(forms.events("c1")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en, the work goes on there", "zh-CN, 后续工作在那里进行"})
    void every_form_of_a_merged_case_leads_to_where_the_work_goes_on(String language, String sentence) {
        merged();
        for (Action action : Action.values()) {
            String html = form(action.word(), language).html();
            if (action != Action.UNMERGE && action != Action.UNDO) {
                assertThat(html)
                        .as(action.word())
                        .contains(sentence, "href=\"/cases/c2\"")
                        .doesNotContainPattern("form-ways\">\\s*<button");
            }
        }
        assertThat(form("unmerge", language).html()).doesNotContain(sentence);
    }

    @ParameterizedTest
    @CsvSource({"en, This case was merged into", "zh-CN, 并入"})
    void what_is_sent_after_a_merge_is_kept_and_shows_the_way(String language, String sentence) {
        Page form = form("note", language);
        merged();
        Page refused = send(form, "note", Map.of("text", "a long <story>"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(sentence, "a long &lt;story&gt;", "href=\"/cases/c2\"");
        assertThat(forms.events("c1")).hasSize(3);
    }

    @Test
    void from_the_desk_the_way_leads_to_the_other_case_on_the_desk() {
        merged();

        assertThat(forms.look("/cases/c1/actions/note?back=mine", Locale.ENGLISH)
                        .html())
                .contains("href=\"/desk?queue=mine&amp;case=c2\"");
    }

    @Test
    void a_merge_is_undone_for_a_reason() {
        merged();
        Page form = form("unmerge", "en");
        assertThat(send(form, "unmerge", Map.of()).html()).contains("Still missing", "f-reason-problem");
        assertThat(send(form, "unmerge", Map.of("reason", "并错了")).status()).isEqualTo(422);
        Page fresh = form("unmerge", "en");
        assertThat(send(fresh, "unmerge", Map.of("reason", "并错了")).status()).isEqualTo(303);
        assertThat(send(fresh, "unmerge", Map.of("reason", "并错了")).status()).isEqualTo(303);

        assertThat(forms.events("c1"))
                .hasSize(4)
                .last()
                .isEqualTo(new CaseUnmerged(new CaseRef("c2"), Personal.ofCase("c1", "并错了")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'The merge can no longer be undone', 'Reply to customer 2026-03-02'",
        "zh-CN, '合并', '答复客户 2026-03-02'"
    })
    void once_the_customer_heard_of_the_joint_matter_it_is_said_what_rests_on_it(
            String language, String sentence, String later) {
        merged();
        Page form = form("unmerge", language);
        forms.done("c2", REPLY);
        Page refused = send(form, "unmerge", Map.of("reason", "x"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(sentence, later);
    }

    @Test
    void what_one_did_last_is_undone_with_a_click_and_only_once() {
        forms.done("c1", new CaseCommand.AssignCase("wang", null, null));
        forms.done("c1", new CaseCommand.AssignCase("zhao", null, null));
        Page bar = bar();
        assertThat(bar.html()).contains("data-action=\"undo\"");
        Page first = send(bar, "undo", Map.of("undo", bar.hidden("undo")));

        assertThat(first.status()).as(first.html()).isEqualTo(303);
        assertThat(send(bar, "undo", Map.of("undo", bar.hidden("undo"))).location())
                .isEqualTo(first.location());
        assertThat(forms.events("c1")).hasSize(5);
        assertThat(((CaseAssigned) forms.events("c1").getLast()).owner()).isEqualTo("wang");
    }

    @Test
    void an_undo_on_an_older_view_shows_what_happened_since_and_then_what_rests_on_it() {
        forms.done("c1", new CaseCommand.AssignCase("wang", null, null));
        Page bar = bar();
        forms.done("c1", REPLY);
        Page meanwhile = send(bar, "undo", Map.of("undo", bar.hidden("undo")));
        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.html()).contains("/cases/c1/since?version=3");

        Page refused = send(bar, "undo", Map.of("undo", bar.hidden("undo"), "version", "4", "sending", fresh()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("can no longer be undone", "Reply to customer 2026-03-02");
        assertThat(forms.events("c1")).hasSize(4);
    }

    private static String fresh() {
        return "00000000-0000-4000-8000-000000000001";
    }
}
