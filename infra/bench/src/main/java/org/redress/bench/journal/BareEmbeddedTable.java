package org.redress.bench.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** One prepared statement, row by row: the quickest way into an embedded database. */
final class BareEmbeddedTable extends BareTable {
    private static final String INSERT =
            "insert into journal_events (" + COLUMNS + ") values (?" + ", ?".repeat(TYPES.size() - 1) + ")";

    BareEmbeddedTable(List<byte[]> payloads) {
        super(payloads);
    }

    static Connection open(Path directory) throws SQLException {
        String url = "jdbc:h2:async:" + directory.resolve("bare") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return DriverManager.getConnection(url, "bare", "");
    }

    @Override
    void insert(Connection connection, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    void makeDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }
}
