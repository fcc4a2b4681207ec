package org.redress.infra.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.redress.events.Actor;
import org.redress.events.Envelope;
import org.redress.events.Hash;
import org.redress.events.OccurredAt;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.infra.codec.EventCodec;

/** The columns of an event, in one order for writing and reading. */
final class EventColumns {
    static final String LIST = """
            position, tenant, stream_kind, stream_id, version, event_id, wire_name, revision, occurred_at,
            occurred_precision, recorded_at, actor, acting_for, command_id, correlation_id, cause, source,
            payload, previous_hash, hash""";

    static final String INSERT =
            "insert into journal_events (" + LIST + ") values (?" + ", ?".repeat(LIST.split(",").length - 1) + ")";

    private EventColumns() {}

    static void bind(PreparedStatement statement, Row row) throws SQLException {
        Envelope envelope = row.envelope();
        statement.setLong(1, envelope.position());
        statement.setString(2, envelope.tenant());
        statement.setString(3, envelope.stream().kind().wireName());
        statement.setString(4, envelope.stream().id());
        statement.setLong(5, envelope.version());
        statement.setObject(6, envelope.eventId());
        statement.setString(7, envelope.wireName());
        statement.setInt(8, envelope.revision());
        statement.setLong(9, Micros.of(envelope.occurredAt().instant()));
        statement.setString(10, envelope.occurredAt().precision().name());
        statement.setLong(11, Micros.of(envelope.recordedAt()));
        statement.setString(12, envelope.actor().id());
        statement.setString(13, envelope.actor().actingFor());
        statement.setObject(14, envelope.commandId());
        statement.setObject(15, envelope.correlationId());
        statement.setObject(16, envelope.cause());
        statement.setString(17, envelope.source());
        statement.setBytes(18, row.payload().bytes());
        statement.setBytes(19, envelope.previousHash().bytes());
        statement.setBytes(20, envelope.hash().bytes());
    }

    static Recorded<?> read(ResultSet row, EventCodec codec) throws SQLException {
        Envelope envelope = envelope(row);
        return new Recorded<>(envelope, codec.decode(envelope.wireName(), envelope.revision(), row.getBytes(18)));
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
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
    }
}
