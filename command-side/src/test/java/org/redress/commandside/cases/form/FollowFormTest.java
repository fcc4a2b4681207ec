package org.redress.commandside.cases.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
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
import org.redress.events.cases.ConversationEvent.CaseUrged;
import org.redress.events.cases.ConversationEvent.ReplyPromised;
import org.redress.events.cases.RoutingEvent.CaseTransferred;
import org.redress.events.cases.RoutingEvent.CaseUnwatched;
import org.redress.events.cases.RoutingEvent.CaseWatched;

/** Urging, promising, passing on and following, as somebody fills it in. The clock stands at noon in Shanghai. */
@Timeout(60)
class FollowFormTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private CaseForms on;

    @BeforeEach
    void open() {
        on = CaseForms.open(directory, "c1");
    }

    @AfterEach
    void close() {
        on.close();
    }

    private static Personal said(String text) {
        return Personal.ofCase("c1", text);
    }

    @Test
    void urging_sent_twice_is_counted_once_and_two_callers_are_counted_twice() {
        Page form = on.form("urge");
        Page other = on.form("urge");
        Map<String, String> called = Map.of("by", "CUSTOMER", "channel", "PHONE", "text", "<i>第三次</i> \"call\"");
        Page first = on.send(form, "urge", called);
        Page again = on.send(form, "urge", called);

        assertThat(first.status()).as(first.html()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(on.events()).hasSize(3);
        assertThat(on.last()).isEqualTo(new CaseUrged("CUSTOMER", "PHONE", said("<i>第三次</i> \"call\"")));
        assertThat(on.send(other, "urge", Map.of("by", "COLLEAGUE")).status()).isEqualTo(303);
        assertThat(on.last()).isEqualTo(new CaseUrged("COLLEAGUE", null, null));
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
        Page refused = on.send(on.form("promise", language), "promise", Map.of("due", due, "text", "<b>回电</b>"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(sentence, "id=\"f-due-problem\"", "&lt;b&gt;回电&lt;/b&gt;");
        assertThat(on.events()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en, Still missing", "zh-CN, 还缺少"})
    void a_promise_without_a_time_and_a_transfer_without_a_reason_are_asked_for_it(String language, String sentence) {
        assertThat(on.send(on.form("promise", language), "promise", Map.of("text", "x"))
                        .html())
                .contains(sentence);
        assertThat(on.send(on.form("transfer", language), "transfer", Map.of("owner", "wang"))
                        .html())
                .contains(sentence, "id=\"f-reason-problem\"");
        assertThat(on.events()).hasSize(2);
    }

    @Test
    void a_reply_is_promised_within_a_span_or_by_a_time_on_the_readers_clock() {
        Page form = on.form("promise");
        assertThat(on.send(form, "promise", Map.of("within", "PT2H")).status()).isEqualTo(303);
        assertThat(on.send(form, "promise", Map.of("within", "PT2H")).status()).isEqualTo(303);
        assertThat(on.events()).hasSize(3);
        assertThat(on.last()).isEqualTo(new ReplyPromised(NOON.plusSeconds(7_200), null));

        on.send(on.form("promise"), "promise", Map.of("due", "２０２６-03-02 15:30", "text", "下午回电"));
        assertThat(on.last()).isEqualTo(new ReplyPromised(Instant.parse("2026-03-02T07:30:00Z"), said("下午回电")));
    }

    @ParameterizedTest
    @CsvSource({"promise, en, Do it anyway", "promise, zh-CN, 仍然执行", "transfer, en, Do it anyway"})
    void what_others_did_meanwhile_is_shown_before_it_is_done_anyway(String action, String language, String anyway) {
        Map<String, String> typed = Map.of("within", "PT1H", "owner", "wang", "reason", "她在现场");
        Page form = on.form(action, language);
        on.done(new CaseCommand.RespondToCustomer(null, "of somebody else"));
        Page meanwhile = on.send(form, action, typed);

        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.html()).contains("/cases/c1/since?version=2", anyway);
        assertThat(on.events()).hasSize(3);
        assertThat(on.send(meanwhile, action, typed).status()).isEqualTo(303);
        assertThat(on.events()).hasSize(4);
    }

    @Test
    void a_case_is_passed_on_to_a_person_by_pinyin_or_to_a_unit_for_a_reason() {
        assertThat(on.send(on.form("transfer"), "transfer", Map.of("owner", "Wang Fang", "reason", "她在现场"))
                        .status())
                .isEqualTo(303);
        assertThat(on.last()).isEqualTo(new CaseTransferred(null, null, "wang", null, said("她在现场")));
        assertThat(on.send(on.form("transfer"), "transfer", Map.of("owner", "nobody", "reason", "x"))
                        .html())
                .contains("Nobody who handles cases is called “nobody”", "value=\"nobody\"");
        assertThat(on.send(on.form("transfer"), "transfer", Map.of("unit", "二线", "reason", "更熟悉"))
                        .status())
                .isEqualTo(303);
        assertThat(((CaseTransferred) on.last()).unit()).isEqualTo("二线");
    }

    @Test
    void one_follows_with_a_click_and_a_second_click_does_nothing_more() {
        Page bar = on.bar();
        Page first = on.send(bar, "watch", Map.of());

        assertThat(on.send(bar, "watch", Map.of()).location()).isEqualTo(first.location());
        assertThat(on.events()).hasSize(3).last().isEqualTo(new CaseWatched("li"));
        Page following = on.bar();
        assertThat(following.html()).contains("Stop following").doesNotContain(">Follow<");
        assertThat(on.send(following, "unwatch", Map.of()).status()).isEqualTo(303);
        assertThat(on.last()).isEqualTo(new CaseUnwatched("li"));
    }
}
