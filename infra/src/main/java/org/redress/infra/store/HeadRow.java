package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.redress.events.Hash;

/** Reads what the next event builds on. */
final class HeadRow {
    static final String LAST = "select position, hash, recorded_at from journal_events order by position desc limit 1";
    private static final String AT = "select hash from journal_events where position = ?";

    private HeadRow() {}

    static Head read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet found = select.executeQuery()) {
            return read(found);
        }
    }

    static Head read(ResultSet found) throws SQLException {
        return found.next()
                ? new Head(found.getLong(1), Hash.of(found.getBytes(2)), Micros.toInstant(found.getLong(3)))
                : Head.EMPTY;
    }

    /** Whether this very event is in the journal at its position. */
    static boolean holds(Connection connection, Head head) throws SQLException {
        if (head.position() == 0) {
            return true;
        }
        try (PreparedStatement select = connection.prepareStatement(AT)) {
            select.setLong(1, head.position());
            try (ResultSet found = select.executeQuery()) {
                return found.next() && Hash.of(found.getBytes(1)).equals(head.hash());
            }
        }
    }
}
