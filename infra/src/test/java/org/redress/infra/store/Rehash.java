package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.redress.events.Envelope;
import org.redress.events.Hash;

/** Gives a row the hash it would have after another. */
record Rehash(Envelope envelope, Payload payload) {

    static List<Rehash> all(Connection connection) throws SQLException {
        List<Rehash> rows = new ArrayList<>();
        String sql = "select " + EventColumns.LIST + " from journal_events order by position";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Stored stored = EventColumns.read(row);
                rows.add(new Rehash(stored.envelope(), stored.payload()));
            }
        }
        return rows;
    }

    Hash after(Hash previous, Connection connection) throws SQLException {
        Hash hash = ChainHash.of(withPrevious(previous), payload);
        try (PreparedStatement update = connection.prepareStatement(
                "update journal_events set previous_hash = ?, hash = ? where position = ?")) {
            update.setBytes(1, previous.bytes());
            update.setBytes(2, hash.bytes());
            update.setLong(3, envelope.position());
            update.executeUpdate();
        }
        return hash;
    }

    private Envelope withPrevious(Hash previous) {
        return new Envelope(
                envelope.position(),
                envelope.tenant(),
                envelope.stream(),
                envelope.version(),
                envelope.eventId(),
                envelope.wireName(),
                envelope.revision(),
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.actor(),
                envelope.commandId(),
                envelope.correlationId(),
                envelope.cause(),
                envelope.source(),
                previous,
                Hash.ZERO);
    }
}
