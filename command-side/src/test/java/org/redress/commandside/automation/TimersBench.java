package org.redress.commandside.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.AxonCaseDesk;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.cases.handling.Cases;
import org.redress.commandside.facts.CalendarBook;
import org.redress.commandside.facts.PackBook;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.PackReading;
import org.redress.commandside.packs.Seeding;
import org.redress.events.Actor;
import org.redress.events.OccurredAt;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.imports.ImportRunEvent;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.delivery.Views;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.store.Append;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.store.NewEvent;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

/** A whole command side in a directory: journal, desk, timers and a clock that is set. It can be switched off and on. */
final class TimersBench implements AutoCloseable {
    /** A Monday, nine in the morning in Shanghai. */
    static final Instant MONDAY_NINE = Instant.parse("2026-03-02T01:00:00Z");

    static final String PACK = """
            name: timed
            title: {zh: 计时, en: Timed}
            kinds: {COMPLAINT: {}}
            severities: [NORMAL, SERIOUS]
            clocks:
              ANSWER:
                start: OPENED
                stops: [{mark: RESPONDED, which: FIRST}, {mark: CLOSED, which: FIRST}]
                calendar: CALENDAR
                limits: [{severity: SERIOUS, within: 2 h}, {within: 9 h}]
                warnAtPercent: WARNINGS
                pausable: true
            pauseReasons: [CUSTOMER]
            numbering: {series: timed, pattern: "{yy}{MM}{seq:2}", reset: MONTH, zone: Asia/Shanghai}
            reopening: SAME_CASE
            feedback: {lowest: 1, highest: 5, satisfiedAtLeast: 4, dissatisfiedAtMost: 2}
            """;

    final SettableClock clock = SettableClock.at(MONDAY_NINE);
    final Now now = new Now(clock);
    private final EventCodec codec = new EventCodec(new InMemorySubjectKeys());
    private final Path directory;
    Journal journal;
    CaseDesk desk;
    Views views;
    Delivery delivery;
    WhenTimePassesTellOfClocks timers;

    private final @Nullable DataSource postgres;

    /** @param calendar {@code always} or {@code cn-office-hours} */
    TimersBench(Path directory, String calendar, String warnings) {
        this(directory, null, calendar, warnings);
    }

    TimersBench(Path directory, @Nullable DataSource postgres, String calendar, String warnings) {
        this.directory = directory;
        this.postgres = postgres;
        start();
        Seeding seeding = new Seeding(journal, now);
        seeding.seed(Cases.TENANT);
        String yaml = PACK.replace("CALENDAR", calendar).replace("WARNINGS", warnings);
        if (PackFiles.read(yaml) instanceof PackReading.Read read) {
            seeding.seedPack(Cases.TENANT, read.file());
        }
    }

    void start() {
        journal = postgres == null
                ? Journals.h2(directory.resolve("journal"), codec, now)
                : Journals.postgres(postgres, codec, now);
        desk = new AxonCaseDesk(journal, now, "timed");
        views = postgres == null ? Views.h2(directory) : Views.on(postgres);
        PackBook packs = new PackBook(journal, now);
        CalendarBook calendars = new CalendarBook(journal, now);
        delivery = Delivery.start(
                EventSource.of(journal), views, now, List.of(() -> new TimersProjection(journal, packs, calendars)));
        timers = new WhenTimePassesTellOfClocks(desk, views, now);
    }

    void stop() {
        timers.close();
        delivery.close();
        views.close();
        desk.close();
        journal.close();
    }

    Answer ask(String caseId, CaseCommand command) {
        return accepted(Cases.ask(caseId, command));
    }

    Answer accepted(Asked asked) {
        Answer answer = desk.handle(asked);
        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        return answer;
    }

    /** Lets the timers look at this instant, after everything that was written has reached them. */
    int tickAt(Instant instant) {
        clock.set(instant);
        settle();
        return timers.tick();
    }

    void settle() {
        assertThat(delivery.awaitPosition("timers", journal.head(), Duration.ofSeconds(30)))
                .isTrue();
    }

    List<CaseEvent> told(String caseId) {
        return journal.readStream(Cases.TENANT, StreamId.ofCase(caseId), 1).stream()
                .map(recorded -> (CaseEvent) recorded.event())
                .filter(ClockEvent.class::isInstance)
                .toList();
    }

    void importRun(long version, ImportRunEvent event) {
        UUID id = UUID.randomUUID();
        NewEvent fresh = new NewEvent(
                id, event, OccurredAt.exactly(now.instant()), Actor.of("system"), id, id, null, "import:helpdesk");
        journal.append(new Append(
                Cases.TENANT,
                new StreamId(StreamKind.IMPORT_RUN, "run-1"),
                version,
                List.of(fresh),
                List.of(),
                List.of(new Append.AppliedCommand(id, "0", 1))));
    }

    @Override
    public void close() {
        stop();
    }
}
