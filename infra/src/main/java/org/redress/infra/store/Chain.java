package org.redress.infra.store;

import java.time.Instant;
import org.redress.events.Envelope;
import org.redress.events.Hash;

/** Gives events their place after the head, one after the other. */
final class Chain {
    private final Instant recordedAt;
    private Head head;

    /** The clock may step back; the journal's time does not. */
    Chain(Head head, Instant now) {
        this.head = head;
        this.recordedAt = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
    }

    Head head() {
        return head;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Row add(StreamKey key, long version, Draft draft) {
        Envelope open = envelope(key, version, draft, Hash.ZERO);
        Hash hash = ChainHash.of(open, draft.payload());
        Row row = new Row(envelope(key, version, draft, hash), draft.fresh().event(), draft.payload());
        head = new Head(row.envelope().position(), hash, recordedAt);
        return row;
    }

    private Envelope envelope(StreamKey key, long version, Draft draft, Hash hash) {
        NewEvent fresh = draft.fresh();
        return new Envelope(
                head.position() + 1,
                key.tenant(),
                key.stream(),
                version,
                fresh.eventId(),
                draft.type().wireName(),
                draft.type().revision(),
                draft.occurredAt(),
                recordedAt,
                fresh.actor(),
                fresh.commandId(),
                fresh.correlationId(),
                fresh.cause(),
                fresh.source(),
                head.hash(),
                hash);
    }
}
