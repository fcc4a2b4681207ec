package org.redress.commandside.cases.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.CommandName;
import org.springframework.web.bind.annotation.PostMapping;

/** Commands as a program sends them. */
@Timeout(60)
class CaseApiTest {
    @TempDir
    Path directory;

    private ApiDesk api;

    @BeforeEach
    void open() {
        api = new ApiDesk(directory);
    }

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void a_case_is_opened_with_a_number_an_etag_and_the_name_of_who_asked() throws Exception {
        api.ask("", null, ApiDesk.COMPLAINT)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.number").isNotEmpty())
                .andExpect(jsonPath("$.position").isNumber());

        assertThat(api.journal().readAll().getLast().envelope().actor().id()).isEqualTo("li");
        assertThat(api.journal().readAll().getLast().envelope().source()).isEqualTo("api");
    }

    @Test
    void the_same_key_gets_the_first_answer_and_another_body_is_told_so() throws Exception {
        long before = api.journal().head();
        String first = api.ask("k1", "", null, ApiDesk.COMPLAINT)
                .andReturn()
                .getResponse()
                .getContentAsString();
        String again = api.ask("k1", "", null, ApiDesk.COMPLAINT)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(again).isEqualTo(first);
        assertThat(api.journal().head()).isEqualTo(before + 2);
        api.ask("k1", "", null, ApiDesk.COMPLAINT.replace("T1", "T2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:redress:problem:idempotency-key-used"));
    }

    @Test
    void a_request_without_a_key_or_without_the_version_it_saw_does_nothing() throws Exception {
        String at = api.opened();
        long before = api.journal().head();

        api.ask(null, "", null, ApiDesk.COMPLAINT)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.en", containsString("Idempotency-Key")))
                .andExpect(jsonPath("$.zh", containsString("Idempotency-Key")));
        api.ask(at + "/assign-case", null, "{\"owner\":\"wang\"}").andExpect(status().isPreconditionRequired());
        api.ask(at + "/assign-case", "seven", "{\"owner\":\"wang\"}").andExpect(status().isBadRequest());

        assertThat(api.journal().head()).isEqualTo(before);
    }

    @Test
    void whoever_saw_an_older_version_is_told_and_sees_the_newer_one() throws Exception {
        String at = api.opened();
        api.ask(at + "/assign-case", "\"2\"", "{\"owner\":\"wang\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"3\""));

        api.ask(at + "/assign-case", "\"2\"", "{\"owner\":\"zhao\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"3\""));
        api.ask(at + "/assign-case", "*", "{\"owner\":\"zhao\"}").andExpect(status().isOk());
    }

    @Test
    void notes_of_two_people_both_go_in_without_a_version() throws Exception {
        String at = api.opened();

        api.ask(at + "/add-note", null, "{\"text\":\"打过电话\"}").andExpect(status().isOk());
        api.ask(at + "/add-note", null, "{\"text\":\"called again\"}").andExpect(status().isOk());

        assertThat(api.stream(at)).hasSize(4);
    }

    @Test
    void a_refusal_says_why_in_both_languages_and_what_is_possible_now() throws Exception {
        String at = api.opened();

        api.ask(at + "/reopen-case", "*", "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("NOT_CLOSED"))
                .andExpect(jsonPath("$.type").value("urn:redress:problem:refused:not-closed"))
                .andExpect(jsonPath("$.en").isNotEmpty())
                .andExpect(jsonPath("$.zh").isNotEmpty())
                .andExpect(jsonPath("$.allowed", hasItem("assign-case")));
    }

    @Test
    void a_case_that_is_not_there_is_not_found_and_a_broken_body_is_not_understood() throws Exception {
        api.ask("/nowhere/accept-case", "*", "").andExpect(status().isNotFound());
        api.ask("", null, "{\"kind\":")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.zh").isNotEmpty());
        api.ask("", null, "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("FIELDS_MISSING"));
    }

    @Test
    void a_text_that_cannot_be_kept_is_refused_and_said() throws Exception {
        String at = api.opened();

        api.ask(at + "/add-note", null, "{\"text\":\"half \\ud83d a face\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("TEXT_NOT_KEPT"))
                .andExpect(jsonPath("$.zh").isNotEmpty());
        api.ask(at + "/add-note", null, "{\"text\":\"" + "x".repeat(2 << 20) + "\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("TEXT_NOT_KEPT"));

        assertThat(api.stream(at)).hasSize(2);
    }

    @Test
    void a_customer_number_too_long_for_any_key_is_refused_and_holds_up_nobody_else() throws Exception {
        String endless =
                ApiDesk.COMPLAINT.replace("{\"kind\"", "{\"customerId\":\"" + "9".repeat(70_000) + "\",\"kind\"");

        api.ask("", null, endless)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("VALUE_NOT_KEPT"))
                .andExpect(jsonPath("$.zh").value(org.hamcrest.Matchers.containsString("200")));

        api.opened();
    }

    @Test
    void a_life_from_open_to_closed_with_a_score() throws Exception {
        String at = api.opened();
        api.ask(at + "/accept-case", "*", "").andExpect(status().isOk());
        api.ask(at + "/assign-case", "*", "{\"owner\":\"wang\"}").andExpect(status().isOk());
        api.ask(at + "/respond-to-customer", null, "{\"channel\":\"phone\",\"text\":\"明天上门\"}")
                .andExpect(status().isOk());
        api.ask(at + "/escalate-case", "*", "{\"trigger\":\"MANUAL\",\"reason\":\"客户催办\"}")
                .andExpect(status().isOk());
        api.ask(at + "/resolve-case", "*", "{\"text\":\"已更换\"}").andExpect(status().isOk());
        api.ask(at + "/close-with-feedback", "*", "{\"score\":5}").andExpect(status().isOk());

        assertThat(api.stream(at).getLast().event().getClass().getSimpleName()).isEqualTo("CaseClosed");
    }

    @Test
    void every_command_people_give_has_its_address() {
        List<String> addresses = List.of(IntakeApi.class, WorkApi.class, ClosureApi.class).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(method -> method.getAnnotation(PostMapping.class))
                .filter(Objects::nonNull)
                .map(mapping -> mapping.value()[0].substring(1))
                .toList();

        assertThat(Arrays.stream(CommandName.values())
                        .filter(CommandName::givenByPeople)
                        .filter(command -> command != CommandName.OPEN_CASE)
                        .map(command -> command.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .containsExactlyInAnyOrderElementsOf(addresses);
    }
}
