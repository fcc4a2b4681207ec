package org.redress.infra.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.Actor;
import org.redress.events.Envelope;
import org.redress.events.Hash;
import org.redress.events.OccurredAt;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;

/** The columns of an event, in one order for writing and reading. */
final class EventColumns {
    static final String LIST = """
            position, tenant, stream_kind, stream_id, version, event_id, wire_name, revision, occurred_at,
            occurred_precision, recorded_at, actor, acting_for, command_id, correlation_id, cause, source,
            payload, previous_hash, hash""";

    /** PostgreSQL's names of their types, in the same order. */
    static final List<String> TYPES = List.of(
            "int8", "varchar", "varchar", "varchar", "int8", "uuid", "varchar", "int4", "int8", "varchar", "int8",
            "varchar", "varchar", "uuid", "uuid", "uuid", "varchar", "bytea", "bytea", "bytea");

    private EventColumns() {}

    /** One value per column. */
    static @Nullable Object[] values(Row row) {
        Envelope envelope = row.envelope();
        return new @Nullable Object[] {
            envelope.position(),
            envelope.tenant(),
            envelope.stream().kind().wireName(),
            envelope.stream().id(),
            envelope.version(),
            envelope.eventId(),
            envelope.wireName(),
            envelope.revision(),
            Micros.of(envelope.occurredAt().instant()),
            envelope.occurredAt().precision().name(),
            Micros.of(envelope.recordedAt()),
            envelope.actor().id(),
            envelope.actor().actingFor(),
            envelope.commandId(),
            envelope.correlationId(),
            envelope.cause(),
            envelope.source(),
            row.payload().bytes(),
            envelope.previousHash().bytes(),
            envelope.hash().bytes()
        };
    }

    static Stored read(ResultSet row) throws SQLException {
        Envelope envelope = new Envelope(
                row.getLong(1),
                row.getString(2),
                new StreamId(StreamKind.ofWireName(row.getString(3)), row.getString(4)),
                row.getLong(5),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getInt(8),
                new OccurredAt(Micros.toInstant(row.getLong(9)), OccurredAt.Precision.valueOf(row.getString(10))),
                Micros.toInstant(row.getLong(11)),
                new Actor(row.getString(12), row.getString(13)),
                row.getObject(14, UUID.class),
                row.getObject(15, UUID.class),
                row.getObject(16, UUID.class),
                row.getString(17),
                Hash.of(row.getBytes(19)),
                Hash.of(row.getBytes(20)));
        return new Stored(envelope, new Payload(row.getBytes(18)));
    }
}
