package org.redress.infra.store;

import java.util.List;
import java.util.UUID;
import org.redress.events.StreamId;

/**
 * What one stream wants to add.
 *
 * @param expectedVersion version of the last event the decision saw; 0 for a stream that does not exist yet
 * @param claims things that must be unique within the tenant, taken in the same transaction
 * @param commands the commands that caused the events, each with the number of events it has, in order
 */
public record Append(
        String tenant,
        StreamId stream,
        long expectedVersion,
        List<NewEvent> events,
        List<Claim> claims,
        List<AppliedCommand> commands) {
    public Append {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        commands = List.copyOf(commands);
    }

    /** Unique within (tenant, kind). */
    public record Claim(String kind, String key) {}

    /** @param bodyHash hash of the command's content; the same id with another body is a conflict, not a retry */
    public record AppliedCommand(UUID commandId, String bodyHash, int events) {}
}
