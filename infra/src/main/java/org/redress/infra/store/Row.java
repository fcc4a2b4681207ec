package org.redress.infra.store;

import org.redress.events.DomainEvent;
import org.redress.events.Envelope;
import org.redress.events.Recorded;

/** An event with its place and hash, ready to be written. */
record Row(Envelope envelope, DomainEvent event, Payload payload) {
    Recorded<?> recorded() {
        return new Recorded<>(envelope, event);
    }
}
