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
import org.redress.events.cases.ClosureEvent.CaseClosed;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent.DetailsAmended;

@Timeout(60)
class MatterFormTest {
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
    void a_correction_names_only_what_changed_and_refuses_what_somebody_else_corrected() {
        Page form = form("amend");
        Page other = form("amend");
        Page saved = send(form, "amend", Map.of("title", "柜门开裂两处", "reporterPhone", "１３８ ００００", "tier", "A"));

        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
        DetailsAmended amended = (DetailsAmended) forms.events("c1").getLast();
        assertThat(amended.changes()).isEmpty();
        assertThat(amended.personal().stream().map(change -> change.field()).toList())
                .containsExactlyInAnyOrder("title", "reporterPhone");
        Page late = send(other, "amend", Map.of("title", "柜门裂了", "reporterPhone", "", "tier", "A"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.html()).contains("value=\"柜门裂了\"", "aria-invalid=\"true\"", "f-title-problem");
        assertThat(late.html()).contains("value=\"138 0000\"");
        assertThat(send(late, "amend", Map.of("title", "柜门裂了", "reporterPhone", "138 0000"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_score_declined_or_given_ends_the_case() {
        forms.done("c1", new CaseCommand.RespondToCustomer(null, "done"));
        Page form = form("close");

        assertThat(form.html())
                .contains("5 – satisfied", "Asked, did not want to answer")
                .doesNotContain("Not asked");
        assertThat(send(form, "close", Map.of()).html()).contains("f-feedback-problem");
        assertThat(send(form, "close", Map.of("feedback", "4", "dimension.SPEED", "5"))
                        .status())
                .isEqualTo(303);
        CaseClosed closed = (CaseClosed) forms.events("c1").getLast();
        assertThat(closed.feedback()).isEqualTo(new Feedback.Scored(4, Map.of("SPEED", 5), null));
    }

    @Test
    void cases_are_linked_by_their_numbers_and_an_unknown_one_is_said_at_the_field() {
        Page form = form("link");

        assertThat(send(form, "link", Map.of("link", "RELATES_TO", "other", "nothing"))
                        .html())
                .contains("There is no case “nothing”", "value=\"nothing\"");
        assertThat(send(form, "link", Map.of("link", "RELATES_TO", "other", "c2"))
                        .status())
                .isEqualTo(303);
        assertThat(forms.look("/cases/c1/actions/unlink", FormsAtWork.CHINESE).html())
                .contains("相关于 c2");
    }
}
