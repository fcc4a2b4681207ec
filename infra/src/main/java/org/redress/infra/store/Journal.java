package org.redress.infra.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.Recorded;
import org.redress.events.StreamId;

/**
 * The one place where events are kept. Appends of any streams that wait at the same time are committed as one group; each
 * keeps its own outcome, given only after the commit is durable.
 */
public interface Journal extends AutoCloseable {

    /** Waits until the outcome is durable. Never interrupts; throws JournalUnavailable when the store cannot answer. */
    AppendOutcome append(Append append);

    /** Puts a refused command on record, so that a retry gets the first answer and auditors see the attempt. */
    void recordRefusal(RefusedCommand refused);

    /**
     * Events of one stream in order, from this version on (1 = all). Decrypted; erased text shows its placeholder. Throws what
     * keeps one of them from being read.
     */
    List<Recorded<?>> readStream(String tenant, StreamId stream, long fromVersion);

    /**
     * At most {@code limit} events after this position, in commit order. There are no gaps to track. One that cannot be read
     * comes as {@link Unread}.
     */
    List<Recorded<?>> readAfter(long position, int limit);

    /** Position of the last committed event; 0 in an empty journal. */
    long head();

    /** Waits until the head is above this position or the time is over; returns the head. */
    long awaitBeyond(long position, java.time.Duration atMost);

    @Nullable
    CommandRecord findCommand(String tenant, UUID commandId);

    Map<UUID, CommandRecord> findCommands(String tenant, Collection<UUID> commandIds);

    /** Whether the texts about this subject are gone for ever; then an event with such a text is refused with SubjectErased. */
    boolean isErased(String subject);

    /** What this process has written since it opened the journal. */
    default JournalFigures figures() {
        return new JournalFigures();
    }

    @Override
    void close();

    /** Convenience for tests and tools: every event from the beginning, all of them readable. */
    default List<Recorded<? extends DomainEvent>> readAll() {
        return List.copyOf(Unread.none(readAfter(0, Integer.MAX_VALUE)));
    }
}
