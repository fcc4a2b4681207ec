package org.redress.commandside.cases.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.Audience;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.RoutingEvent.CaseAssigned;

@Timeout(60)
class ActionPageTest {
    private static final Pattern CONTROL =
            Pattern.compile("<(?:input type=\"(?:text|tel)\"|textarea|select)[^>]*\\sid=\"([^\"]+)\"");

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
        return forms.look("/cases/c1/actions/" + action, Locale.ENGLISH);
    }

    private Page send(Page form, String action, Map<String, String> typed) {
        return forms.send(form, "/cases/c1/actions/" + action, typed);
    }

    @Test
    void only_what_is_allowed_now_is_offered_and_the_likely_step_first() {
        String bar = forms.look("/cases/c1/actions", Locale.ENGLISH).html();

        assertThat(bar)
                .contains("Take it", "Reply to the customer", "Resolve")
                .doesNotContain("Reopen", "Resume a clock", "Remove a link", "Close with feedback");
        assertThat(bar.indexOf("Take it")).isLessThan(bar.indexOf("Reply to the customer"));
    }

    @Test
    void a_case_is_taken_with_one_click_and_a_second_click_does_nothing_more() {
        Page bar = forms.look("/cases/c1/actions", Locale.ENGLISH);
        Page first = send(bar, "take", Map.of());
        Page second = send(bar, "take", Map.of());

        assertThat(first.status()).isEqualTo(303);
        assertThat(first.location()).startsWith("/cases/c1?shown=").isEqualTo(second.location());
        assertThat(forms.events("c1")).hasSize(3).last().isEqualTo(new CaseAssigned("li", null, null));
    }

    @Test
    void from_the_desk_it_goes_back_to_the_desk() {
        Page form = forms.look("/cases/c1/actions/note?back=mine", Locale.ENGLISH);

        assertThat(send(form, "note", Map.of("text", "x")).location()).startsWith("/desk?queue=mine&case=c1&shown=");
        Page elsewhere = forms.look("/cases/c1/actions/note?back=//evil.example", Locale.ENGLISH);
        assertThat(send(elsewhere, "note", Map.of("text", "y")).location()).startsWith("/cases/c1?");
    }

    @Test
    void a_refusal_keeps_what_was_typed_and_says_what_is_possible() {
        Page form = form("close");
        Page refused = send(form, "close", Map.of("feedback", "5", "text", "<b>all</b> \"good\" 好"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("&lt;b&gt;all&lt;/b&gt; &quot;good&quot; 好")
                .containsPattern("value=\"5\"[^>]*checked")
                .contains("role=\"alert\"", "has not been answered", "Possible now")
                .doesNotContain("%3Cb%3E");
        assertThat(refused.hidden("sending")).isNotEqualTo(form.hidden("sending"));
        assertThat(forms.events("c1")).hasSize(2);
    }

    @Test
    void what_changed_meanwhile_is_shown_beside_what_was_typed_and_can_be_done_anyway() {
        Page form = form("assign");
        forms.done("c1", new CaseCommand.AssignCase("zhao", null, null));
        Page meanwhile = send(form, "assign", Map.of("owner", "wang", "reason", "knows the customer"));

        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.html())
                .contains("/cases/c1/since?version=2&amp;shown=")
                .contains("value=\"knows the customer\"", "Do it anyway")
                .contains("value=\"wang\"");
        Page anyway = send(meanwhile, "assign", Map.of("owner", "wang", "reason", "knows the customer"));
        assertThat(anyway.status()).isEqualTo(303);
        assertThat(((CaseAssigned) forms.events("c1").getLast()).owner()).isEqualTo("wang");
    }

    @Test
    void what_is_no_longer_possible_keeps_its_text_and_has_no_button() {
        Page form = form("resolve");
        forms.done("c1", new CaseCommand.RespondToCustomer(null, "done"));
        forms.done("c1", new CaseCommand.CloseWithFeedback(null, null, new Feedback.Declined(null)));
        Page meanwhile = send(form, "resolve", Map.of("text", "a long story"));

        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.html())
                .contains("a long story", "no longer possible")
                .doesNotContain("Do it anyway");
    }

    @Test
    void notes_of_two_people_both_go_in_and_stay_internal() {
        Page form = form("note");
        forms.done("c1", new CaseCommand.AddNote(Audience.INTERNAL, "of somebody else"));

        assertThat(send(form, "note", Map.of("text", "mine")).status()).isEqualTo(303);
        assertThat(forms.events("c1").getLast())
                .isInstanceOfSatisfying(
                        NoteAdded.class, note -> assertThat(note.audience()).isEqualTo(Audience.INTERNAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_form_reads_in_both_languages_and_every_field_has_its_label(String language) {
        for (Action action : Action.values()) {
            String html = forms.look("/cases/c1/actions/" + action.word(), Locale.forLanguageTag(language))
                    .html();
            assertThat(html).as(action.word()).doesNotContain("??", "form.field.");
            List<String> controls =
                    CONTROL.matcher(html).results().map(found -> found.group(1)).toList();
            assertThat(controls).allSatisfy(id -> assertThat(html).contains("<label for=\"" + id + "\""));
        }
    }

    @Test
    void what_is_not_there_is_not_found_and_a_broken_form_is_said() {
        assertThat(forms.look("/cases/nobody/actions", Locale.ENGLISH).status()).isEqualTo(404);
        assertThat(form("dance").status()).isEqualTo(404);
        assertThat(send(form("note"), "note", Map.of("sending", "x", "text", "y"))
                        .status())
                .isEqualTo(400);
    }
}
