package org.redress.infra.store;

import java.time.temporal.ChronoUnit;
import org.redress.events.DomainEvent;
import org.redress.events.EventNames;
import org.redress.events.EventType;
import org.redress.events.OccurredAt;
import org.redress.events.StreamId;
import org.redress.infra.codec.EventCodec;

/** An event that is encoded and waits for its place in the journal. */
record Draft(NewEvent fresh, EventType type, Payload payload) {

    static Draft of(StreamId stream, NewEvent fresh, EventCodec codec) {
        DomainEvent event = fresh.event();
        return new Draft(fresh, EventNames.of(event), new Payload(codec.encode(stream, event)));
    }

    /** The same with what only the committer could know. */
    Draft with(StreamId stream, DomainEvent event, EventCodec codec) {
        return of(
                stream,
                new NewEvent(
                        fresh.eventId(),
                        event,
                        fresh.occurredAt(),
                        fresh.actor(),
                        fresh.commandId(),
                        fresh.correlationId(),
                        fresh.cause(),
                        fresh.source()),
                codec);
    }

    /** The journal keeps microseconds. */
    OccurredAt occurredAt() {
        OccurredAt given = fresh.occurredAt();
        return new OccurredAt(given.instant().truncatedTo(ChronoUnit.MICROS), given.precision());
    }
}
