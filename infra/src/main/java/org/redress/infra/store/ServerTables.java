package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whole groups through arrays: a round trip to the server costs more than its rows. */
final class ServerTables implements Tables {
    private static final List<String> STREAM = List.of("varchar", "varchar", "varchar");
    private static final List<String> COMMAND = List.of("varchar", "uuid");

    private static final String VERSIONS = """
            select tenant, kind, id,
                (select max(version) from journal_events
                 where tenant = u.tenant and stream_kind = u.kind and stream_id = u.id)
            from %s as u (tenant, kind, id)""".formatted(Columns.unnest(STREAM));
    private static final String COMMANDS = "select " + CommandColumns.LIST
            + " from journal_commands where (tenant, command_id) in (select * from " + Columns.unnest(COMMAND) + ")";
    private static final String HOLDERS = """
            select tenant, claim_kind, claim_key, holder from journal_claims
            where (tenant, claim_kind, claim_key) in (select * from %s)""".formatted(Columns.unnest(STREAM));
    private static final String COUNTERS = """
            select tenant, series, period, last_number from journal_numbers
            where (tenant, series, period) in (select * from %s)""".formatted(Columns.unnest(STREAM));
    private static final String INSERT = "insert into journal_events (" + EventColumns.LIST + ") select * from "
            + Columns.unnest(EventColumns.TYPES) + "; insert into journal_commands (" + CommandColumns.LIST
            + ") select * from " + Columns.unnest(CommandColumns.TYPES);

    @Override
    public Known load(Connection connection, Touched touched) throws SQLException {
        Known known =
                new Known(HeadRow.read(connection), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        streamsAndCommands(connection, touched, known);
        holders(connection, touched.claims(), known.holders());
        counters(connection, touched.series(), known.counters());
        return known;
    }

    private static void streamsAndCommands(Connection connection, Touched touched, Known known) throws SQLException {
        Columns streams = new Columns(STREAM);
        Map<List<String>, StreamKey> keys = new HashMap<>();
        for (StreamKey key : touched.streams().keySet()) {
            String kind = key.stream().kind().wireName();
            keys.put(List.of(key.tenant(), kind, key.stream().id()), key);
            streams.add(key.tenant(), kind, key.stream().id());
        }
        Columns commands = new Columns(COMMAND);
        touched.commands().forEach(command -> commands.add(command.tenant(), command.commandId()));
        try (PreparedStatement select = connection.prepareStatement(VERSIONS + "; " + COMMANDS)) {
            commands.bind(select, streams.bind(select, 1));
            select.execute();
            try (ResultSet found = select.getResultSet()) {
                while (found.next()) {
                    StreamKey key = keys.get(List.of(found.getString(1), found.getString(2), found.getString(3)));
                    known.versions().put(key, found.getLong(4));
                }
            }
            select.getMoreResults();
            try (ResultSet found = select.getResultSet()) {
                while (found.next()) {
                    CommandRecord line = CommandColumns.read(found);
                    known.commands().put(new CommandKey(line.tenant(), line.commandId()), line);
                }
            }
        }
    }

    private static void holders(Connection connection, Set<ClaimKey> keys, Map<ClaimKey, String> holders)
            throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        Columns wanted = new Columns(STREAM);
        keys.forEach(
                key -> wanted.add(key.tenant(), key.claim().kind(), key.claim().key()));
        try (PreparedStatement select = connection.prepareStatement(HOLDERS)) {
            wanted.bind(select, 1);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    Append.Claim claim = new Append.Claim(found.getString(2), found.getString(3));
                    holders.put(new ClaimKey(found.getString(1), claim), found.getString(4));
                }
            }
        }
    }

    private static void counters(Connection connection, Set<SeriesKey> keys, Map<SeriesKey, Long> counters)
            throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        Columns wanted = new Columns(STREAM);
        keys.forEach(key -> wanted.add(key.tenant(), key.series(), key.period()));
        try (PreparedStatement select = connection.prepareStatement(COUNTERS)) {
            wanted.bind(select, 1);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    counters.put(
                            new SeriesKey(found.getString(1), found.getString(2), found.getString(3)),
                            found.getLong(4));
                }
            }
        }
    }

    @Override
    public void write(Connection connection, Writes writes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Columns events = Columns.of(
                    EventColumns.TYPES,
                    writes.rows().stream().map(EventColumns::values).toList());
            Columns commands = Columns.of(
                    CommandColumns.TYPES,
                    writes.commands().stream().map(CommandColumns::values).toList());
            commands.bind(insert, events.bind(insert, 1));
            insert.execute();
        }
        SmallTables.write(connection, writes);
    }
}
