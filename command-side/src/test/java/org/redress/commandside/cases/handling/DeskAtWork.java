package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.TENANT;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.events.Audience;
import org.redress.events.cases.Feedback;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.store.Journals;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

/** A desk over a journal on disk, and the usual commands. */
@Timeout(60)
@SuppressWarnings("NullAway")
class DeskAtWork {
    static final CaseCommand NOTE = new CaseCommand.AddNote(Audience.INTERNAL, "已联系物流");
    static final CaseCommand ASSIGN = new CaseCommand.AssignCase("wang", null, null);
    static final CaseCommand ANSWER = new CaseCommand.RespondToCustomer("PHONE", "明天上门");
    static final CaseCommand REOPEN = new CaseCommand.ReopenCase("still cracked");

    final SettableClock clock = SettableClock.at(Instant.parse("2026-03-02T04:00:00Z"));
    private final Now now = new Now(clock);
    final InMemorySubjectKeys keys = new InMemorySubjectKeys();
    private final EventCodec codec = new EventCodec(keys);

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    TroubledJournal journal;

    @SuppressWarnings("NullAway.Init")
    CaseDesk desk;

    @BeforeEach
    void open() {
        reopen();
        new Seeding(journal, now).seedPack(TENANT, PackFiles.shipped(PackFiles.DEFAULT_PACK));
    }

    @AfterEach
    void close() {
        desk.close();
        journal.close();
    }

    void reopen() {
        journal = new TroubledJournal(Journals.h2(directory, codec, now));
        desk = newDesk();
    }

    CaseDesk newDesk() {
        return new AxonCaseDesk(journal, now, PackFiles.DEFAULT_PACK);
    }

    static CaseCommand close(int score) {
        return new CaseCommand.CloseWithFeedback(null, null, new Feedback.Scored(score, Map.of(), null));
    }

    void openCase(String caseId) {
        assertThat(desk.handle(ask(caseId, opening("A")))).isInstanceOf(Answer.Accepted.class);
    }
}
