package org.redress.infra.store;

import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.infra.codec.EventCodec;

/** An event as the database has it. */
record Stored(Envelope envelope, Payload payload) {
    Recorded<?> decoded(EventCodec codec) {
        return new Recorded<>(envelope, codec.decode(envelope.wireName(), envelope.revision(), payload.bytes()));
    }
}
