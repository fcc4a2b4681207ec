package org.redress.infra.delivery;

import java.time.Duration;
import java.util.List;
import org.redress.events.Recorded;
import org.redress.infra.store.Journal;

record JournalTail(Journal journal) implements EventSource {

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
}
