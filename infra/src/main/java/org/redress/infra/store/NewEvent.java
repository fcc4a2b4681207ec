package org.redress.infra.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.Actor;
import org.redress.events.DomainEvent;
import org.redress.events.OccurredAt;

/** An event on its way into the journal, with what only the caller knows of it. */
public record NewEvent(
        UUID eventId,
        DomainEvent event,
        OccurredAt occurredAt,
        Actor actor,
        UUID commandId,
        UUID correlationId,
        @Nullable UUID cause,
        String source) {}
