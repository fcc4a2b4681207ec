package org.redress.commandside.cases.handling;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.infra.store.Append;
import org.redress.infra.store.AppendOutcome;
import org.redress.infra.store.CommandRecord;
import org.redress.infra.store.Journal;
import org.redress.infra.store.JournalUnavailable;
import org.redress.infra.store.RefusedCommand;

/** A real journal that is out of reach when told to be. */
final class TroubledJournal implements Journal {
    private final Journal journal;
    volatile boolean readsFail;
    volatile boolean appendsFail;
    /** The work is done, and the answer is lost on the way back. */
    volatile boolean answersGetLost;

    TroubledJournal(Journal journal) {
        this.journal = journal;
    }

    private static JournalUnavailable away() {
        return new JournalUnavailable("out of reach", new IOException("cable"));
    }

    @Override
    public AppendOutcome append(Append append) {
        if (appendsFail) {
            throw away();
        }
        AppendOutcome outcome = journal.append(append);
        if (answersGetLost) {
            throw away();
        }
        return outcome;
    }

    @Override
    public void recordRefusal(RefusedCommand refused) {
        journal.recordRefusal(refused);
    }

    @Override
    public List<Recorded<?>> readStream(String tenant, StreamId stream, long fromVersion) {
        if (readsFail) {
            throw away();
        }
        return journal.readStream(tenant, stream, fromVersion);
    }

    @Override
    public List<Recorded<?>> readAfter(long position, int limit) {
        return journal.readAfter(position, limit);
    }

    @Override
    public long head() {
        return journal.head();
    }

    @Override
    public long awaitBeyond(long position, Duration atMost) {
        return journal.awaitBeyond(position, atMost);
    }

    @Override
    public @Nullable CommandRecord findCommand(String tenant, UUID commandId) {
        return journal.findCommand(tenant, commandId);
    }

    @Override
    public Map<UUID, CommandRecord> findCommands(String tenant, Collection<UUID> commandIds) {
        return journal.findCommands(tenant, commandIds);
    }

    @Override
    public boolean isErased(String subject) {
        return journal.isErased(subject);
    }

    @Override
    public void close() {
        journal.close();
    }
}
