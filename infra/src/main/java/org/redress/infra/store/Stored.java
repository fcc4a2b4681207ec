package org.redress.infra.store;

import org.redress.events.DomainEvent;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.codec.UnreadableEvent;
import org.redress.infra.keys.KeyMissing;

/** An event as the database has it. */
record Stored(Envelope envelope, Payload payload) {
    /** Comes with {@link Unread} when the event itself is at fault; keys that do not answer now are thrown. */
    Recorded<?> decoded(EventCodec codec) {
        return new Recorded<>(envelope, event(codec));
    }

    private DomainEvent event(EventCodec codec) {
        try {
            return codec.decode(envelope.wireName(), envelope.revision(), payload.bytes());
        } catch (UnreadableEvent | KeyMissing why) {
            return new Unread(why);
        }
    }
}
