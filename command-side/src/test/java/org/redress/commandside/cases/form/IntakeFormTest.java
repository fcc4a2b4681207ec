package org.redress.commandside.cases.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.Reporter;

@Timeout(60)
class IntakeFormTest {
    private static final Map<String, String> CALL = Map.of(
            "kind", "COMPLAINT",
            "reporterName", "王女士",
            "reporterPhone", "１３８００００００００",
            "tier", "A",
            "title", "柜门开裂",
            "narrative", "第二天就裂了");

    @TempDir
    Path directory;

    @Test
    void a_call_becomes_a_case_once_and_its_receipt_can_be_said_aloud_in_both_languages() {
        try (FormsAtWork forms = FormsAtWork.open(directory)) {
            Page form = forms.look("/cases/new", Locale.ENGLISH);
            Page saved = forms.send(form, "/cases/new", CALL);
            Page again = forms.send(form, "/cases/new", CALL);

            assertThat(saved.status()).as(saved.html()).isEqualTo(303);
            assertThat(again.location()).isEqualTo(saved.location());
            String caseId = saved.location().split("/")[2];
            CaseOpened opened = (CaseOpened) forms.events(caseId).getFirst();
            Reporter reporter = opened.reporter();
            assertThat(Objects.requireNonNull(reporter.phone()).text()).isEqualTo("13800000000");
            assertThat(forms.look(saved.location(), Locale.ENGLISH).html())
                    .contains("Your case number is 260302001.", "First response: by Tue 3 Mar 2026, 12:00")
                    .contains("within 24 h, day and night", "General service desk");
            assertThat(forms.look(saved.location(), FormsAtWork.CHINESE).html())
                    .contains("您的案件编号是 260302001。", "首次响应：2026-03-03 (二) 12:00 之前", "昼夜连续计时");
        }
    }

    @Test
    void the_kind_decides_what_is_needed_and_nothing_typed_is_lost_when_it_is_missing() {
        try (FormsAtWork forms = new FormsAtWork(directory, "mfg-complaint")) {
            Page form = forms.look("/cases/new", Locale.ENGLISH);
            assertThat(form.html()).doesNotContain("Order number");

            Page chosen = forms.send(form, "/cases/new", Map.of("step", "kind", "kind", "COMPLAINT", "title", "typed"));
            assertThat(chosen.html()).contains("Order number", "(required)", "value=\"typed\"");

            Page missing = forms.send(
                    chosen, "/cases/new", Map.of("kind", "COMPLAINT", "title", "typed", "a.orderNo", "A-17"));
            assertThat(missing.status()).isEqualTo(422);
            assertThat(missing.html())
                    .contains("value=\"typed\"", "value=\"A-17\"", "f-a-itemNo-problem")
                    .doesNotContain("f-a-orderNo-problem")
                    .containsPattern("value=\"COMPLAINT\"[^>]*checked");
        }
    }

    @Test
    void without_a_kind_it_says_so_at_the_kind() {
        try (FormsAtWork forms = FormsAtWork.open(directory)) {
            Page form = forms.look("/cases/new", FormsAtWork.CHINESE);
            assertThat(form.html()).contains("登记案件").doesNotContain("??");
            assertThat(forms.send(form, "/cases/new", Map.of("title", "x")).html())
                    .contains("f-kind-problem");
        }
    }

    @Test
    void a_caller_is_registered_on_the_way_and_nothing_typed_is_lost() {
        try (FormsAtWork forms = FormsAtWork.open(directory)) {
            Page form = forms.look("/cases/new", Locale.ENGLISH);
            Page chosen = forms.send(
                    form,
                    "/cases/new",
                    Map.of("step", "register", "kind", "INQUIRY", "reporterName", "<b>王</b>", "title", "typed"));
            assertThat(chosen.html()).contains("&lt;b&gt;王&lt;/b&gt;", "value=\"typed\"", "138****5678");
            String customer = chosen.hidden("customerId");
            Page file = forms.look("/customers/" + customer + "/actions/correct", FormsAtWork.CHINESE);
            assertThat(file.html()).contains("更正客户资料", "&lt;b&gt;王&lt;/b&gt;");

            Page nobody = forms.send(form, "/cases/new", Map.of("step", "register", "title", "typed"));
            assertThat(nobody.html()).contains("A name is needed.", "value=\"typed\"");
        }
    }

    @Test
    void a_similar_open_case_of_the_same_customer_is_shown_before_saving_and_the_agent_decides() {
        try (FormsAtWork forms = FormsAtWork.open(directory)) {
            Page form = forms.look("/cases/new", Locale.ENGLISH);
            Page chosen = forms.send(form, "/cases/new", Map.of("step", "register", "reporterName", "王芳"));
            Map<String, String> call = Map.of(
                    "customerId", chosen.hidden("customerId"), "kind", "COMPLAINT", "title", "柜门开裂", "tier", "A");

            Page shown = forms.send(form, "/cases/new", call);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.html()).contains("/cases/c-old", "perhaps the same matter", "value=\"柜门开裂\"");
            assertThat(forms.send(shown, "/cases/new", call).status()).isEqualTo(303);
        }
    }

    @Test
    void a_customer_nobody_registered_is_not_taken() {
        try (FormsAtWork forms = FormsAtWork.open(directory)) {
            Page form = forms.look("/cases/new", Locale.ENGLISH);
            Page refused = forms.send(
                    form, "/cases/new", Map.of("kind", "COMPLAINT", "title", "x", "tier", "A", "customerId", "K-9"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html()).contains("There is no such customer.");
        }
    }
}
