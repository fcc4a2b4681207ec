package org.redress.commandside.cases.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.AxonCaseDesk;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.cases.handling.Cases;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.events.Actor;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.desk.Batch;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.BatchCase;
import org.redress.infra.desk.BatchCase.Fate;
import org.redress.infra.desk.DeskStore;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

/** Batches of one agent over a real desk, a journal and a store on disk. */
final class BatchesAtWork implements AutoCloseable {
    private static final Duration LONG = Duration.ofMinutes(2);

    final InMemorySubjectKeys keys = new InMemorySubjectKeys();
    final Journal journal;
    final CaseDesk cases;
    final DeskStore store;
    private BatchDesk desk;

    BatchesAtWork(Path directory) {
        Now now = new Now(SettableClock.at(Instant.parse("2026-03-02T04:00:00Z")));
        journal = Journals.h2(directory.resolve("journal"), new EventCodec(keys), now);
        new Seeding(journal, now).seed(Cases.TENANT);
        cases = new AxonCaseDesk(journal, now, PackFiles.DEFAULT_PACK);
        store = DeskStore.h2(directory.resolve("desk"), keys, now);
        desk = new BatchDesk(cases, store.batches());
    }

    /** The same stores under a desk that behaves otherwise from now on. */
    void over(CaseDesk other) {
        desk.close();
        desk = new BatchDesk(other, store.batches());
    }

    BatchDesk desk() {
        return desk;
    }

    void opened(String... caseIds) {
        for (String caseId : caseIds) {
            done(caseId, Cases.opening("A"));
        }
    }

    Answer asked(String who, String caseId, CaseCommand command) {
        UUID id = UUID.randomUUID();
        return cases.handle(
                new Asked(Cases.TENANT, caseId, command, id, Actor.of(who), "ui", null, null, id, null, null));
    }

    void done(String caseId, CaseCommand command) {
        assertThat(asked("wang", caseId, command)).isInstanceOf(Answer.Accepted.class);
    }

    Ref planned(CaseCommand command, List<String> caseIds) {
        Ref key = new Ref(Cases.TENANT, "li", UUID.randomUUID().toString());
        desk.choose(key, caseIds);
        desk.plan(key, "note", Wish.of(command).orElseThrow());
        return key;
    }

    void begun(Ref key) {
        desk.begin(key, "ui");
        desk.await(key, LONG);
    }

    void undone(Ref key) {
        desk.undo(key, "ui");
        desk.await(key, LONG);
    }

    Ref done(CaseCommand command, String... caseIds) {
        Ref key = planned(command, List.of(caseIds));
        begun(key);
        return key;
    }

    List<Fate> fates(Ref key) {
        return desk.cases(key).stream().map(one -> one.done().fate()).toList();
    }

    List<Fate> back(Ref key) {
        return desk.cases(key).stream().map(one -> one.back().fate()).toList();
    }

    String why(BatchCase one) {
        String why = one.done().why();
        return why == null ? "" : Outcomes.read(why).reason();
    }

    Batch batch(Ref key) {
        return desk.find(key).orElseThrow();
    }

    List<Recorded<?>> events(String caseId) {
        return journal.readStream(Cases.TENANT, StreamId.ofCase(caseId), 1);
    }

    @Override
    public void close() {
        desk.close();
        cases.close();
        store.close();
        journal.close();
    }
}
