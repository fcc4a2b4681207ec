package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.redress.events.Hash;

/** What somebody with access to the database might do. */
interface Tampering {
    List<String> COLUMN_CHANGES = List.of(
            "tenant = 't2'",
            "stream_kind = 'customer'",
            "stream_id = 'case-x'",
            "version = version + 1000",
            "event_id = '00000000-0000-0000-0000-000000000001'",
            "wire_name = 'case.responded'",
            "revision = revision + 1",
            "occurred_at = occurred_at - 1",
            "occurred_precision = 'DAY'",
            "recorded_at = recorded_at + 1",
            "actor = 'wang'",
            "acting_for = 'wang'",
            "acting_for = ''",
            "command_id = '00000000-0000-0000-0000-000000000001'",
            "correlation_id = '00000000-0000-0000-0000-000000000001'",
            "cause = '00000000-0000-0000-0000-000000000001'",
            "source = 'api'",
            "hash = previous_hash",
            "actor = 'l', acting_for = 'i'",
            "tenant = 't1case', stream_kind = ''");

    void on(Connection connection) throws SQLException;

    static Tampering sql(String... statements) {
        return connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        };
    }

    static Tampering changed(long position, String change) {
        return sql("update journal_events set " + change + " where position = " + position);
    }

    static Tampering deleted(long position) {
        return sql("delete from journal_events where position = " + position);
    }

    static Tampering deletedAndClosed(long position) {
        return sql(
                "delete from journal_events where position = " + position,
                "update journal_events set position = -(position - 1) where position > " + position,
                "update journal_events set position = -position where position < 0");
    }

    static Tampering cutFrom(long position) {
        return sql("delete from journal_events where position >= " + position);
    }

    static Tampering swapped(long one, long other) {
        return sql(
                "update journal_events set position = -1 where position = " + one,
                "update journal_events set position = " + one + " where position = " + other,
                "update journal_events set position = " + other + " where position = -1");
    }

    static Tampering inserted(long position) {
        String others = EventColumns.LIST
                .replaceFirst("position,", "")
                .replaceFirst("stream_id,", "")
                .replaceFirst("version,", "");
        return sql(
                "update journal_events set position = -(position + 1) where position >= " + position,
                "update journal_events set position = -position where position < 0",
                "insert into journal_events (position, stream_id, version, " + others + ") select " + position
                        + ", 'forged', 1, " + others + " from journal_events where position = " + (position + 1));
    }

    static Tampering flippedByte(long position, Random random) {
        return connection -> {
            byte[] payload = payload(connection, position);
            payload[random.nextInt(payload.length)] ^= (byte) (1 << random.nextInt(8));
            try (PreparedStatement update =
                    connection.prepareStatement("update journal_events set payload = ? where position = ?")) {
                update.setBytes(1, payload);
                update.setLong(2, position);
                update.executeUpdate();
            }
        };
    }

    private static byte[] payload(Connection connection, long position) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select payload from journal_events where position = ?")) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    static Tampering rewrittenFrom(long position) {
        return rewrittenFrom(position, "actor = 'wang'");
    }

    /** The clever one: changes an event and computes every hash from there on anew. */
    static Tampering rewrittenFrom(long position, String change) {
        return connection -> {
            changed(position, change).on(connection);
            Hash previous = Hash.ZERO;
            for (Rehash row : Rehash.all(connection)) {
                previous = row.after(previous, connection);
            }
        };
    }

    /** An event right after the head, in a stream of its own. */
    static String copyOfHead(String streamId) {
        String others = EventColumns.LIST
                .replaceFirst("position,", "")
                .replaceFirst("stream_id,", "")
                .replaceFirst("version,", "");
        return "insert into journal_events (position, stream_id, version, " + others + ") select position + 1, '"
                + streamId + "', 1, " + others + " from journal_events order by position desc limit 1";
    }
}
