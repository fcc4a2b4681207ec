package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Row by row through prepared statements: within one process a round trip costs nothing. */
final class EmbeddedTables implements Tables {
    private static final String EVENTS = "insert into journal_events (" + EventColumns.LIST + ") values (?"
            + ", ?".repeat(EventColumns.TYPES.size() - 1) + ")";
    private static final String COMMANDS = "insert into journal_commands (" + CommandColumns.LIST + ") values (?"
            + ", ?".repeat(CommandColumns.TYPES.size() - 1) + ")";
    private static final String VERSION = """
            select max(version) from journal_events
            where tenant = ? and stream_kind = ? and stream_id = ? and version >= ?""";
    private static final String COMMAND =
            "select " + CommandColumns.LIST + " from journal_commands where tenant = ? and command_id = ?";
    private static final String HOLDER =
            "select holder from journal_claims where tenant = ? and claim_kind = ? and claim_key = ?";
    private static final String COUNTER =
            "select last_number from journal_numbers where tenant = ? and series = ? and period = ?";

    @Override
    public Known load(Connection connection, Touched touched) throws SQLException {
        return new Known(
                HeadRow.read(connection),
                versions(connection, touched.streams()),
                commands(connection, touched.commands()),
                holders(connection, touched.claims()),
                counters(connection, touched.series()));
    }

    @Override
    public void write(Connection connection, Writes writes) throws SQLException {
        insert(
                connection,
                EVENTS,
                writes.rows().stream().map(EventColumns::values).toList());
        insert(
                connection,
                COMMANDS,
                writes.commands().stream().map(CommandColumns::values).toList());
        SmallTables.claims(connection, writes.claims());
        SmallTables.counters(connection, writes.counters());
    }

    private static void insert(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The search begins at the expected version, so a long stream costs no more than a short one. */
    private static Map<StreamKey, Long> versions(Connection connection, Map<StreamKey, Long> streams)
            throws SQLException {
        Map<StreamKey, Long> versions = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(VERSION)) {
            for (Map.Entry<StreamKey, Long> stream : streams.entrySet()) {
                long version = version(select, stream.getKey(), stream.getValue());
                if (version == 0 && stream.getValue() > 0) {
                    version = version(select, stream.getKey(), 0);
                }
                versions.put(stream.getKey(), version);
            }
        }
        return versions;
    }

    private static long version(PreparedStatement select, StreamKey key, long from) throws SQLException {
        select.setString(1, key.tenant());
        select.setString(2, key.stream().kind().wireName());
        select.setString(3, key.stream().id());
        select.setLong(4, from);
        try (ResultSet found = select.executeQuery()) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    @Override
    public Map<CommandKey, CommandRecord> commands(Connection connection, Set<CommandKey> keys) throws SQLException {
        Map<CommandKey, CommandRecord> commands = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(COMMAND)) {
            for (CommandKey key : keys) {
                select.setString(1, key.tenant());
                select.setObject(2, key.commandId());
                try (ResultSet found = select.executeQuery()) {
                    if (found.next()) {
                        commands.put(key, CommandColumns.read(found));
                    }
                }
            }
        }
        return commands;
    }

    private static Map<ClaimKey, String> holders(Connection connection, Set<ClaimKey> keys) throws SQLException {
        Map<ClaimKey, String> holders = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(HOLDER)) {
            for (ClaimKey key : keys) {
                select.setString(1, key.tenant());
                select.setString(2, key.claim().kind());
                select.setString(3, key.claim().key());
                try (ResultSet found = select.executeQuery()) {
                    if (found.next()) {
                        holders.put(key, found.getString(1));
                    }
                }
            }
        }
        return holders;
    }

    private static Map<SeriesKey, Long> counters(Connection connection, Set<SeriesKey> keys) throws SQLException {
        Map<SeriesKey, Long> counters = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(COUNTER)) {
            for (SeriesKey key : keys) {
                select.setString(1, key.tenant());
                select.setString(2, key.series());
                select.setString(3, key.period());
                try (ResultSet found = select.executeQuery()) {
                    if (found.next()) {
                        counters.put(key, found.getLong(1));
                    }
                }
            }
        }
        return counters;
    }
}
