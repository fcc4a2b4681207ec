package org.redress.infra.store;

import java.util.UUID;
import org.redress.events.Actor;
import org.redress.events.StreamId;

/** A command that was not allowed. */
public record RefusedCommand(
        String tenant, UUID commandId, String bodyHash, StreamId stream, Actor actor, String source, String refusal) {}
