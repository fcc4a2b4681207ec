package org.redress.infra.codec;

import org.redress.events.DomainEvent;
import org.redress.events.StreamId;
import org.redress.infra.keys.SubjectKeys;

/** Events to canonical JSON (UTF-8) and back, by wire name and revision. Safe for many threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class EventCodec {
    private final SubjectKeys keys;

    public EventCodec(SubjectKeys keys) {
        this.keys = keys;
    }

    /** The keys it seals with; the journal flushes them before it commits what was sealed. */
    public SubjectKeys keys() {
        return keys;
    }

    /**
     * Writes an event of this stream under its current wire name and revision, personal text sealed. Keys it had to make are
     * pending until {@link SubjectKeys#flush()}. Throws SubjectErased.
     */
    public byte[] encode(StreamId stream, DomainEvent event) {
        throw new UnsupportedOperationException(stream + " " + event + " " + keys);
    }

    /** Like {@link #encode(StreamId, DomainEvent)} where the stream is unknown: a case's key is then not put under its customer's. */
    public byte[] encode(DomainEvent event) {
        throw new UnsupportedOperationException(event.toString());
    }

    /** Reads what any revision wrote. Throws UnreadableEvent. Erased text comes back as its placeholder. */
    public DomainEvent decode(String wireName, int revision, byte[] json) {
        throw new UnsupportedOperationException(wireName + " " + revision + " " + json.length);
    }
}
