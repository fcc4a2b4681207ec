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
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.infra.desk.Drafts;

/** What somebody has typed is theirs until they send it or throw it away. */
@Timeout(60)
class DraftsOfFormsTest {
    private static final String RESPOND = "/cases/c1/actions/respond";
    private static final String DRAFT = "/cases/c1/drafts/respond";
    private static final String WORDS = "Dear <b>Ms</b> Wang,\n\"we\" are sorry 好";

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

    @Test
    void a_form_opened_again_holds_what_was_typed_and_says_since_when() {
        Page form = look(RESPOND);
        assertThat(form.html()).contains("data-draft=\"" + DRAFT + "\"").doesNotContain("Your draft");

        assertThat(keep(form, WORDS).status()).isEqualTo(303);

        assertThat(look(RESPOND).html())
                .contains("Your draft of Mon 2 Mar 2026, 12:00:00", "Dear &lt;b&gt;Ms&lt;/b&gt; Wang,")
                .contains(DRAFT + "/discard");
        assertThat(look("/cases/c1/actions").html()).contains("Draft:", "Reply to the customer");
        assertThat(look("/drafts").html()).contains("c1", "Reply to the customer");
    }

    @Test
    void it_is_gone_when_it_was_sent_or_thrown_away() {
        keep(look(RESPOND), WORDS);
        Page sent = forms.send(look(RESPOND), RESPOND, Map.of("text", WORDS));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(look(RESPOND).html()).doesNotContain("Your draft");

        keep(look(RESPOND), "more");
        forms.send(look(RESPOND), DRAFT + "/discard", Map.of());
        assertThat(look(RESPOND).html()).doesNotContain("Your draft");
        assertThat(look("/drafts").html()).contains("No drafts.");
    }

    @Test
    void it_stays_when_what_was_sent_is_refused() {
        Page close = look("/cases/c1/actions/close");
        forms.send(close, "/cases/c1/drafts/close", Map.of("feedback", "5", "text", WORDS));
        Page refused = forms.send(close, "/cases/c1/actions/close", Map.of("feedback", "5", "text", WORDS));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(look("/cases/c1/actions/close").html()).contains("Your draft", "Dear &lt;b&gt;Ms&lt;/b&gt; Wang,");
    }

    @Test
    void it_outlives_what_others_do_and_shows_that_they_did() {
        keep(look(RESPOND), WORDS);
        forms.done("c1", new CaseCommand.RespondToCustomer(null, "of somebody else"));

        assertThat(look(RESPOND).html())
                .contains("Dear &lt;b&gt;Ms&lt;/b&gt; Wang,", "/cases/c1/since?version=2&amp;shown=");
    }

    @Test
    void what_is_too_long_or_about_nothing_is_not_kept_and_that_is_said() {
        Page form = look(RESPOND);
        Page tooLong = keep(form, "x".repeat(Drafts.LONGEST + 1));
        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.html()).contains("Too long to be kept");

        assertThat(forms.send(form, "/cases/cX/drafts/respond", Map.of("text", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(forms.send(form, "/cases/c1/drafts/take", Map.of()).status()).isEqualTo(404);
        assertThat(forms.send(form, "/cases/c1/drafts/nothing", Map.of()).status())
                .isEqualTo(404);
    }

    private Page look(String address) {
        return forms.look(address, Locale.ENGLISH);
    }

    private Page keep(Page form, String text) {
        return forms.send(form, DRAFT, Map.of("text", text));
    }
}
