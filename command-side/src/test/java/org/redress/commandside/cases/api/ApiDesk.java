package org.redress.commandside.cases.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.handling.AxonCaseDesk;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Who;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.JdbcSubjectKeys;
import org.redress.infra.keys.SubjectKeys;
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

/** A real desk over a real journal, asked by an agent's program. */
final class ApiDesk implements AutoCloseable {
    static final String COMPLAINT = """
            {"kind":"COMPLAINT","tier":"T1","title":"柜门开裂","narrative":"第二天就裂了",
             "reporter":{"name":"王女士","phone":"13800000000"},"pack":"reference-sla"}""";
    private static final Who LI = new Who("main", "li", "李明", Set.of(StaffRole.AGENT));

    private final SubjectKeys keys;
    private final Journal journal;
    private final CaseDesk desk;
    private final MockMvc http;

    ApiDesk(Path directory) {
        Now now = new Now(SettableClock.at(Instant.parse("2026-03-02T04:00:00Z")));
        keys = JdbcSubjectKeys.h2(directory.resolve("keys"));
        journal = Journals.h2(directory.resolve("journal"), new EventCodec(keys), now);
        new Seeding(journal, now).seedPack("main", PackFiles.shipped("reference-sla"));
        desk = new AxonCaseDesk(journal, now, "reference-sla");
        CommandAnswers answers = new CommandAnswers(
                desk, _ -> List.of(new Colleagues.Colleague("wang", "王芳", "wang.fang", "wang fang")));
        http = MockMvcBuilders.standaloneSetup(
                        new OpeningApi(desk, answers),
                        new IntakeApi(answers),
                        new WorkApi(answers),
                        new ClosureApi(answers))
                .setCustomArgumentResolvers(new Calls())
                .setControllerAdvice(new ApiTroubles())
                .build();
    }

    Journal journal() {
        return journal;
    }

    ResultActions ask(String address, @Nullable String ifMatch, String body) throws Exception {
        return ask(UUID.randomUUID().toString(), address, ifMatch, body);
    }

    ResultActions ask(@Nullable String key, String address, @Nullable String ifMatch, String body) throws Exception {
        MockHttpServletRequestBuilder request = post("/api/v1/cases" + address)
                .with(ApiDesk::asLi)
                .contentType(MediaType.APPLICATION_JSON)
                .characterEncoding(StandardCharsets.UTF_8)
                .content(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return http.perform(request);
    }

    private static MockHttpServletRequest asLi(MockHttpServletRequest request) {
        LI.markOn(request);
        return request;
    }

    /** The address of a new complaint below the cases. */
    String opened() throws Exception {
        String location = ask("", null, COMPLAINT)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return String.valueOf(location).substring("/api/v1/cases".length());
    }

    List<Recorded<?>> stream(String address) {
        return journal.readStream("main", StreamId.ofCase(address.substring(1)), 1);
    }

    @Override
    public void close() {
        desk.close();
        journal.close();
        keys.close();
    }
}
