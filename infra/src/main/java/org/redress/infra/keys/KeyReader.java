package org.redress.infra.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the keys of a subject and, while subjects are asked for in the order they were stored, more and more of those stored
 * next: whoever replays a journal needs them all, one by one. Its owner lets one thread in at a time.
 */
final class KeyReader {
    private static final int NEAR = 64;
    private static final int AT_MOST = 1024;
    private static final String OF_SUBJECT = """
            select seq, subject, key_id, parent, wrapped from redress_keys.subject_key where subject = ? order by seq""";
    private static final String STORED_NEXT = """
            select seq, subject, key_id, parent, wrapped from redress_keys.subject_key where seq > ? order by seq limit ?""";

    private long last;
    private int ahead = 1;

    private record Row(long seq, WrappedKey key) {}

    List<WrappedKey> load(Connection connection, String subject) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OF_SUBJECT)) {
            select.setString(1, subject);
            read(select, rows);
        }
        if (!rows.isEmpty() && rows.getLast().seq() > last) {
            readAhead(connection, rows);
        }
        return rows.stream().map(Row::key).toList();
    }

    /** A step back is a look at an older subject, such as a case's customer, and changes nothing. */
    private void readAhead(Connection connection, List<Row> rows) throws SQLException {
        long from = rows.getLast().seq();
        ahead = from - last <= NEAR ? Math.min(ahead * 4, AT_MOST) : 1;
        if (ahead > 1) {
            try (PreparedStatement select = connection.prepareStatement(STORED_NEXT)) {
                select.setLong(1, from);
                select.setInt(2, ahead);
                read(select, rows);
            }
        }
        last = rows.getLast().seq();
    }

    private static void read(PreparedStatement select, List<Row> into) throws SQLException {
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                WrappedKey key =
                        new WrappedKey(found.getString(2), found.getInt(3), found.getString(4), found.getBytes(5));
                into.add(new Row(found.getLong(1), key));
            }
        }
    }
}
