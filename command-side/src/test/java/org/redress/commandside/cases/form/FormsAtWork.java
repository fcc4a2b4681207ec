package org.redress.commandside.cases.form;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.AxonCaseDesk;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.cases.handling.Cases;
import org.redress.commandside.customers.decision.CustomerFacts;
import org.redress.commandside.customers.form.CustomerFormConfiguration;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.commandside.facts.CustomerBook;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.events.DomainEvent;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Who;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.desk.DeskStore;
import org.redress.infra.desk.Drafts;
import org.redress.infra.files.CaseFiles;
import org.redress.infra.files.FileConfiguration;
import org.redress.infra.files.FileConfiguration.FileRoom;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;
import org.redress.infra.web.WebConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The forms over a desk and a journal on disk, asked by one agent. */
final class FormsAtWork implements AutoCloseable {
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Who LI = new Who("main", "li", "李明", Set.of(StaffRole.AGENT));

    private final Now now;
    private final Journal journal;
    private final CaseDesk desk;
    private final CaseFiles files;
    private final FileRoom room;
    private final DeskStore own;
    private final GenericApplicationContext context;
    private final MockMvc http;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({WebConfiguration.class, FileConfiguration.class, FormConfiguration.class, CustomerFormConfiguration.class})
    static class Application {}

    FormsAtWork(Path directory, String pack) {
        now = new Now(SettableClock.at(Instant.parse("2026-03-02T04:00:00Z")));
        SubjectKeys keys = new InMemorySubjectKeys();
        journal = Journals.h2(directory, new EventCodec(keys), now);
        files = new CaseFiles(directory.resolve("files"), keys);
        room = new FileRoom(directory.resolve("files"));
        own = DeskStore.h2(directory.resolve("desk"), keys, now);
        new Seeding(journal, now).seed("main");
        desk = new AxonCaseDesk(journal, now, pack);
        context = (GenericApplicationContext) new SpringApplicationBuilder(Application.class)
                .initializers(fresh -> beans((GenericApplicationContext) fresh))
                .properties(Map.of("server.port", 0, "spring.main.banner-mode", "off"))
                .run();
        http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .build();
    }

    static FormsAtWork open(Path directory) {
        return new FormsAtWork(directory, PackFiles.DEFAULT_PACK);
    }

    private void beans(GenericApplicationContext fresh) {
        fresh.registerBean(CaseDesk.class, () -> desk, definition -> definition.setDestroyMethodName(""));
        fresh.registerBean(
                Colleagues.class,
                () -> _ -> List.of(
                        new Colleagues.Colleague("li", "李明", "li.ming", "li ming"),
                        new Colleagues.Colleague("wang", "王芳", "wang.fang", "wang fang")));
        fresh.registerBean(CaseNumbers.class, NumbersAreIds::new);
        fresh.registerBean(Callers.class, () -> new BookCallers(new CustomerBook(journal)));
        fresh.registerBean(CustomerBook.class, () -> new CustomerBook(journal));
        fresh.registerBean(
                CustomerDesk.class,
                () -> new CustomerDesk(
                        journal,
                        asked -> new CustomerFacts(asked.customerId(), false, false, Set.of("li", "wang"), List.of()),
                        now));
        fresh.registerBean(Now.class, () -> now);
        fresh.registerBean(CaseFiles.class, () -> files);
        fresh.registerBean(Drafts.class, own::drafts);
        fresh.registerBean(FileRoom.class, () -> room);
    }

    void opened(String caseId) {
        desk.handle(Cases.ask(caseId, Cases.opening("A")));
    }

    void done(String caseId, CaseCommand command) {
        desk.handle(Cases.ask(UUID.randomUUID(), caseId, command));
    }

    List<? extends DomainEvent> events(String caseId) {
        return journal.readStream("main", StreamId.ofCase(caseId), 1).stream()
                .map(Recorded::event)
                .toList();
    }

    Page look(String address, Locale language) {
        return ask(get(address), language);
    }

    /** Sends what the page's form sends: its hidden fields and what was typed. */
    Page send(Page form, String address, Map<String, String> typed) {
        MockHttpServletRequestBuilder request = post(address);
        form.hidden((name, value) -> {
            if (!typed.containsKey(name)) {
                request.param(name, value);
            }
        });
        typed.forEach(request::param);
        return ask(request, form.language());
    }

    /** As {@link #send}, with files. */
    Page upload(Page form, String address, Map<String, String> typed, MockPart... parts) {
        MockMultipartHttpServletRequestBuilder request = multipart(address).part(parts);
        form.hidden(request::param);
        typed.forEach(request::param);
        return ask(request, form.language());
    }

    CaseFiles files() {
        return files;
    }

    private Page ask(AbstractMockHttpServletRequestBuilder<?> request, Locale language) {
        try {
            MockHttpServletResponse answer = http.perform(request.header("Accept-Language", language.toLanguageTag())
                            .with(asked -> {
                                LI.markOn(asked);
                                return asked;
                            }))
                    .andReturn()
                    .getResponse();
            return new Page(
                    answer.getStatus(),
                    String.valueOf(answer.getHeader("Location")),
                    answer.getContentAsString(StandardCharsets.UTF_8),
                    language);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        context.close();
        desk.close();
        own.close();
        journal.close();
    }
}
