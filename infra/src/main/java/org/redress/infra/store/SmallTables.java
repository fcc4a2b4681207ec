package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Writes claims and counters, of which a group has few. The same SQL runs on both engines. */
final class SmallTables {
    private static final String CLAIM =
            "insert into journal_claims (tenant, claim_kind, claim_key, holder) values (?, ?, ?, ?)";
    private static final String COUNT =
            "update journal_numbers set last_number = ? where tenant = ? and series = ? and period = ?";
    private static final String FIRST_COUNT =
            "insert into journal_numbers (last_number, tenant, series, period) values (?, ?, ?, ?)";

    private SmallTables() {}

    static void claims(Connection connection, Map<ClaimKey, String> claims) throws SQLException {
        if (claims.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
            for (Map.Entry<ClaimKey, String> claim : claims.entrySet()) {
                insert.setString(1, claim.getKey().tenant());
                insert.setString(2, claim.getKey().claim().kind());
                insert.setString(3, claim.getKey().claim().key());
                insert.setString(4, claim.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static void counters(Connection connection, Map<SeriesKey, Long> counters) throws SQLException {
        for (Map.Entry<SeriesKey, Long> counter : counters.entrySet()) {
            if (count(connection, COUNT, counter) == 0) {
                count(connection, FIRST_COUNT, counter);
            }
        }
    }

    private static int count(Connection connection, String sql, Map.Entry<SeriesKey, Long> counter)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, counter.getValue());
            statement.setString(2, counter.getKey().tenant());
            statement.setString(3, counter.getKey().series());
            statement.setString(4, counter.getKey().period());
            return statement.executeUpdate();
        }
    }
}
