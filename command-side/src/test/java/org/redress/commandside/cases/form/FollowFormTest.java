package org.redress.commandside.cases.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
import org.redress.commandside.cases.form.FormsAtWork.Page;
import org.redress.events.DomainEvent;
import org.redress.events.Personal;
import org.redress.events.cases.ConversationEvent.CaseUrged;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.events.cases.ConversationEvent.ReplyPromised;
import org.redress.events.cases.RoutingEvent.CaseTransferred;
import org.redress.events.cases.RoutingEvent.CaseUnwatched;
import org.redress.events.cases.RoutingEvent.CaseWatched;

/** Urging, promising, passing on, following and naming, as somebody fills it in. The clock stands at noon in Shanghai. */
@Timeout(60)
class FollowFormTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private FormsAtWork forms;

    @BeforeEach
    void open() {
        forms = FormsAtWork.open(directory);
        forms.opened("c1");
    }

    @AfterEach
    void close() {
        forms.close();
    }

    private Page form(String action) {
        return form(action, "en");
    }

    private Page form(String action, String language) {
        return forms.look("/cases/c1/actions/" + action, Locale.forLanguageTag(language));
    }

    private Page send(Page form, String action, Map<String, String> typed) {
        return forms.send(form, "/cases/c1/actions/" + action, typed);
    }

    private DomainEvent last() {
        return forms.events("c1").getLast();
    }

    private static Personal said(String text) {
        return Personal.ofCase("c1", text);
    }

    @Test
    void urging_sent_twice_is_counted_once_and_two_callers_are_counted_twice() {
        Page form = form("urge");
        Page other = form("urge");
        Map<String, String> called = Map.of("by", "CUSTOMER", "channel", "PHONE", "text", "<i>第三次</i> \"call\"");
        Page first = send(form, "urge", called);
        Page again = send(form, "urge", called);

        assertThat(first.status()).as(first.html()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(forms.events("c1")).hasSize(3);
        assertThat(last()).isEqualTo(new CaseUrged("CUSTOMER", "PHONE", said("<i>第三次</i> \"call\"")));
        assertThat(send(other, "urge", Map.of("by", "COLLEAGUE")).status()).isEqualTo(303);
        assertThat(last()).isEqualTo(new CaseUrged("COLLEAGUE", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2026-03-02T11:59, has passed already",
        "zh-CN, 2026-03-02T11:59, 已经过去",
        "en, 2027-12-01T09:00, more than a year away",
        "zh-CN, 2027-12-01T09:00, 在一年以后",
        "en, soon, is no date and time",
        "zh-CN, soon, 不是有效的日期时间",
    })
    void a_promise_that_cannot_be_one_is_refused_at_its_field_and_nothing_is_lost(
            String language, String due, String sentence) {
        Page refused = send(form("promise", language), "promise", Map.of("due", due, "text", "<b>回电</b>"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(sentence, "id=\"f-due-problem\"", "&lt;b&gt;回电&lt;/b&gt;");
        assertThat(forms.events("c1")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en, Still missing", "zh-CN, 还缺少"})
    void a_promise_without_a_time_and_a_transfer_without_a_reason_are_asked_for_it(String language, String sentence) {
        assertThat(send(form("promise", language), "promise", Map.of("text", "x"))
                        .html())
                .contains(sentence);
        assertThat(send(form("transfer", language), "transfer", Map.of("owner", "wang"))
                        .html())
                .contains(sentence, "id=\"f-reason-problem\"");
        assertThat(forms.events("c1")).hasSize(2);
    }

    @Test
    void a_reply_is_promised_within_a_span_or_by_a_time_on_the_readers_clock() {
        Page form = form("promise");
        assertThat(send(form, "promise", Map.of("within", "PT2H")).status()).isEqualTo(303);
        assertThat(send(form, "promise", Map.of("within", "PT2H")).status()).isEqualTo(303);
        assertThat(forms.events("c1")).hasSize(3);
        assertThat(last()).isEqualTo(new ReplyPromised(NOON.plusSeconds(7_200), null));

        send(form("promise"), "promise", Map.of("due", "２０２６-03-02 15:30", "text", "下午回电"));
        assertThat(last()).isEqualTo(new ReplyPromised(Instant.parse("2026-03-02T07:30:00Z"), said("下午回电")));
    }

    @ParameterizedTest
    @CsvSource({"promise, en, Do it anyway", "promise, zh-CN, 仍然执行", "transfer, en, Do it anyway"})
    void what_others_did_meanwhile_is_shown_before_it_is_done_anyway(String action, String language, String anyway) {
        Map<String, String> typed = Map.of("within", "PT1H", "owner", "wang", "reason", "她在现场");
        Page form = form(action, language);
        forms.done("c1", new CaseCommand.RespondToCustomer(null, "of somebody else"));
        Page meanwhile = send(form, action, typed);

        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.html()).contains("/cases/c1/since?version=2", anyway);
        assertThat(forms.events("c1")).hasSize(3);
        assertThat(send(meanwhile, action, typed).status()).isEqualTo(303);
        assertThat(forms.events("c1")).hasSize(4);
    }

    @Test
    void a_case_is_passed_on_to_a_person_by_pinyin_or_to_a_unit_for_a_reason() {
        assertThat(send(form("transfer"), "transfer", Map.of("owner", "Wang Fang", "reason", "她在现场"))
                        .status())
                .isEqualTo(303);
        assertThat(last()).isEqualTo(new CaseTransferred(null, null, "wang", null, said("她在现场")));
        assertThat(send(form("transfer"), "transfer", Map.of("owner", "nobody", "reason", "x"))
                        .html())
                .contains("Nobody who handles cases is called “nobody”", "value=\"nobody\"");
        assertThat(send(form("transfer"), "transfer", Map.of("unit", "二线", "reason", "更熟悉"))
                        .status())
                .isEqualTo(303);
        assertThat(((CaseTransferred) last()).unit()).isEqualTo("二线");
    }

    @Test
    void one_follows_with_a_click_and_a_second_click_does_nothing_more() {
        Page bar = forms.look("/cases/c1/actions", Locale.ENGLISH);
        Page first = send(bar, "watch", Map.of());

        assertThat(send(bar, "watch", Map.of()).location()).isEqualTo(first.location());
        assertThat(forms.events("c1")).hasSize(3).last().isEqualTo(new CaseWatched("li"));
        Page following = forms.look("/cases/c1/actions", Locale.ENGLISH);
        assertThat(following.html()).contains("Stop following").doesNotContain(">Follow<");
        assertThat(send(following, "unwatch", Map.of()).status()).isEqualTo(303);
        assertThat(last()).isEqualTo(new CaseUnwatched("li"));
    }

    @ParameterizedTest
    @CsvSource({"en, 王芳 follows the case already", "zh-CN, 王芳 已在关注此案件"})
    void colleagues_are_called_by_their_names_also_where_something_is_refused(String language, String sentence) {
        assertThat(send(form("involve", language), "involve", Map.of("watcher", "wang.fang"))
                        .status())
                .isEqualTo(303);
        assertThat(last()).isEqualTo(new CaseWatched("wang"));

        Page refused = send(form("involve", language), "involve", Map.of("watcher", "王芳"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"en, 王芳 holds this case already", "zh-CN, 案件已经由 王芳 负责"})
    void whoever_holds_the_case_already_is_called_by_name(String language, String sentence) {
        forms.done("c1", new CaseCommand.AssignCase("wang", null, null));

        assertThat(send(form("assign", language), "assign", Map.of("owner", "wang"))
                        .html())
                .contains(sentence);
    }

    @Test
    void a_colleague_named_in_a_note_or_a_reply_is_told_apart_from_the_text() {
        send(form("note"), "note", Map.of("text", "请 @王芳 看一下，mail a@b.example"));
        assertThat(((NoteAdded) last()).mentioned()).isEqualTo(List.of("wang"));
        send(form("respond"), "respond", Map.of("text", "@wang.fang calls you", "channel", "PHONE"));
        assertThat(((CustomerResponded) last()).mentioned()).isEqualTo(List.of("wang"));
        send(form("note"), "note", Map.of("text", "@nobody"));
        assertThat(((NoteAdded) last()).mentioned()).isNull();
    }
}
