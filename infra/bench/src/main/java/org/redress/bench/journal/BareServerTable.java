package org.redress.bench.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** One statement with an array per column for a whole group. */
final class BareServerTable extends BareTable {
    private static final String INSERT = "insert into journal_events (" + COLUMNS + ") select * from unnest("
            + TYPES.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", ")) + ")";

    BareServerTable(List<byte[]> payloads) {
        super(payloads);
    }

    @Override
    void insert(Connection connection, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int column = 0; column < TYPES.size(); column++) {
                int at = column;
                String type = TYPES.get(column);
                Object[] values = rows.stream()
                        .map(row -> row[at])
                        .toArray(size -> type.equals("bytea") ? new byte[size][] : new Object[size]);
                insert.setArray(column + 1, connection.createArrayOf(type, values));
            }
            insert.executeUpdate();
        }
    }

    @Override
    void makeDurable(Connection connection) {
        // the commit returned when the write-ahead log was on the disk
    }
}
