package org.redress.infra.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.StreamId;

/**
 * The first answer a command got.
 *
 * @param refusal JSON of the refusal; absent when the command was accepted
 * @param position last position it wrote; for a refusal the head at the time
 */
public record CommandRecord(
        String tenant,
        UUID commandId,
        String bodyHash,
        StreamId stream,
        long firstVersion,
        long lastVersion,
        long position,
        Instant recordedAt,
        String actor,
        String source,
        @Nullable String refusal) {}
