package org.redress.commandside.cases.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.handling.AxonCaseDesk;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Who;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;

/** Commands as a program sends them: real desk, real journal. */
@Timeout(60)
class CaseApiTest {
    private static final Who LI = new Who("main", "li", "李明", Set.of(StaffRole.AGENT));
    private static final String COMPLAINT = """
            {"kind":"COMPLAINT","tier":"T1","title":"柜门开裂","narrative":"第二天就裂了",
             "reporter":{"name":"王女士","phone":"13800000000"},"pack":"reference-sla"}""";

    private final Now now = new Now(SettableClock.at(Instant.parse("2026-03-02T04:00:00Z")));

    @TempDir
    Path directory;

    private Journal journal;
    private CaseDesk desk;
    private MockMvc http;

    @BeforeEach
    void open() {
        journal = Journals.h2(directory, new EventCodec(new InMemorySubjectKeys()), now);
        new Seeding(journal, now).seedPack("main", PackFiles.shipped("reference-sla"));
        desk = new AxonCaseDesk(journal, now, "reference-sla");
        CommandAnswers answers = new CommandAnswers(desk);
        http = MockMvcBuilders.standaloneSetup(
                        new OpeningApi(desk, answers),
                        new IntakeApi(answers),
                        new WorkApi(answers),
                        new ClosureApi(answers))
                .setCustomArgumentResolvers(new Calls())
                .setControllerAdvice(new ApiTroubles())
                .build();
    }

    @AfterEach
    void close() {
        desk.close();
        journal.close();
    }

    private static MockHttpServletRequestBuilder to(String address, @Nullable String ifMatch, String body) {
        MockHttpServletRequestBuilder request = post("/api/v1/cases" + address)
                .with(CaseApiTest::asLi)
                .contentType(MediaType.APPLICATION_JSON)
                .characterEncoding(StandardCharsets.UTF_8)
                .content(body);
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private static MockHttpServletRequest asLi(MockHttpServletRequest request) {
        LI.markOn(request);
        return request;
    }

    private ResultActions ask(String address, @Nullable String ifMatch, String body) throws Exception {
        return http.perform(to(address, ifMatch, body)
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private String opened() throws Exception {
        String location = ask("", null, COMPLAINT)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return String.valueOf(location).substring("/api/v1/cases".length());
    }

    private List<Recorded<?>> stream(String address) {
        return journal.readStream("main", StreamId.ofCase(address.substring(1)), 1);
    }

    @Test
    void a_case_is_opened_with_a_number_an_etag_and_the_name_of_who_asked() throws Exception {
        ask("", null, COMPLAINT)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.number").isNotEmpty())
                .andExpect(jsonPath("$.position").isNumber());

        assertThat(journal.readAll().getLast().envelope().actor().id()).isEqualTo("li");
        assertThat(journal.readAll().getLast().envelope().source()).isEqualTo("api");
    }

    @Test
    void the_same_key_gets_the_first_answer_and_another_body_is_told_so() throws Exception {
        long before = journal.head();
        String first = http.perform(to("", null, COMPLAINT).header("Idempotency-Key", "k1"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String again = http.perform(to("", null, COMPLAINT).header("Idempotency-Key", "k1"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(again).isEqualTo(first);
        assertThat(journal.head()).isEqualTo(before + 2);
        http.perform(to("", null, COMPLAINT.replace("T1", "T2")).header("Idempotency-Key", "k1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:redress:problem:idempotency-key-used"));
    }

    @Test
    void a_request_without_a_key_or_without_the_version_it_saw_does_nothing() throws Exception {
        String at = opened();
        long before = journal.head();

        http.perform(to("", null, COMPLAINT))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.en", containsString("Idempotency-Key")))
                .andExpect(jsonPath("$.zh", containsString("Idempotency-Key")));
        ask(at + "/assign-case", null, "{\"owner\":\"wang\"}").andExpect(status().isPreconditionRequired());
        ask(at + "/assign-case", "seven", "{\"owner\":\"wang\"}").andExpect(status().isBadRequest());

        assertThat(journal.head()).isEqualTo(before);
    }

    @Test
    void whoever_saw_an_older_version_is_told_and_sees_the_newer_one() throws Exception {
        String at = opened();
        ask(at + "/assign-case", "\"2\"", "{\"owner\":\"wang\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"3\""));

        ask(at + "/assign-case", "\"2\"", "{\"owner\":\"zhao\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"3\""));
        ask(at + "/assign-case", "*", "{\"owner\":\"zhao\"}").andExpect(status().isOk());
    }

    @Test
    void notes_of_two_people_both_go_in_without_a_version() throws Exception {
        String at = opened();

        ask(at + "/add-note", null, "{\"text\":\"打过电话\"}").andExpect(status().isOk());
        ask(at + "/add-note", null, "{\"text\":\"called again\"}").andExpect(status().isOk());

        assertThat(stream(at)).hasSize(4);
    }

    @Test
    void a_refusal_says_why_in_both_languages_and_what_is_possible_now() throws Exception {
        String at = opened();

        ask(at + "/reopen-case", "*", "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("NOT_CLOSED"))
                .andExpect(jsonPath("$.type").value("urn:redress:problem:refused:not-closed"))
                .andExpect(jsonPath("$.en").isNotEmpty())
                .andExpect(jsonPath("$.zh").isNotEmpty())
                .andExpect(jsonPath("$.allowed", hasItem("assign-case")));
    }

    @Test
    void a_case_that_is_not_there_is_not_found_and_a_broken_body_is_not_understood() throws Exception {
        ask("/nowhere/accept-case", "*", "").andExpect(status().isNotFound());
        ask("", null, "{\"kind\":")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.zh").isNotEmpty());
        ask("", null, "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("FIELDS_MISSING"));
    }

    @Test
    void a_life_from_open_to_closed_with_a_score() throws Exception {
        String at = opened();
        ask(at + "/accept-case", "*", "").andExpect(status().isOk());
        ask(at + "/assign-case", "*", "{\"owner\":\"wang\"}").andExpect(status().isOk());
        ask(at + "/respond-to-customer", null, "{\"channel\":\"phone\",\"text\":\"明天上门\"}")
                .andExpect(status().isOk());
        ask(at + "/escalate-case", "*", "{\"trigger\":\"MANUAL\",\"reason\":\"客户催办\"}")
                .andExpect(status().isOk());
        ask(at + "/resolve-case", "*", "{\"text\":\"已更换\"}").andExpect(status().isOk());
        ask(at + "/close-with-feedback", "*", "{\"score\":5}").andExpect(status().isOk());

        assertThat(stream(at).getLast().event().getClass().getSimpleName()).isEqualTo("CaseClosed");
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
