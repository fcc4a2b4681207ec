package org.redress.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What travels around an event.
 *
 * @param position global, gapless, in commit order, from 1
 * @param version place in its stream, from 1
 * @param recordedAt the journal's clock when it was written; never decreasing along positions
 * @param commandId the command that caused it; a retry carries the same one
 * @param cause id of the event that caused the command, where there is one
 * @param source {@code ui}, {@code api}, {@code import:<name>} or {@code automation:<name>}
 * @param previousHash hash of the event one position before; 32 zero bytes at position 1
 */
public record Envelope(
        long position,
        String tenant,
        StreamId stream,
        long version,
        UUID eventId,
        String wireName,
        int revision,
        OccurredAt occurredAt,
        Instant recordedAt,
        Actor actor,
        UUID commandId,
        UUID correlationId,
        @Nullable UUID cause,
        String source,
        Hash previousHash,
        Hash hash) {}
