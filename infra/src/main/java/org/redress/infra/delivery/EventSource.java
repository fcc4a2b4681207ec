package org.redress.infra.delivery;

import java.time.Duration;
import java.util.List;
import org.redress.events.Recorded;
import org.redress.infra.store.Journal;

/** Where events come from, in commit order without gaps: the journal's tail, or a transport that keeps its positions. */
public interface EventSource {

    List<Recorded<?>> readAfter(long position, int limit);

    long head();

    /** Waits until the head is above this position or the time is over; returns the head. */
    long awaitBeyond(long position, Duration atMost);

    static EventSource of(Journal journal) {
        return new JournalTail(journal);
    }
}
