package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;

/** Whole groups through arrays: a round trip to the server costs more than its rows. */
final class ServerTables implements Tables {
    private static final List<String> STREAM = List.of("varchar", "varchar", "varchar");
    private static final List<String> COMMAND = List.of("varchar", "uuid");

    /**
     * The lock is held to the end of the commit, so the order of positions is the order in which commits become visible. A plan
     * made while a table was small must not scan it when it has grown; and a server that is set to answer before its log is on
     * the disk is not allowed to here.
     */
    static final String LOCK = """
            select set_config('enable_seqscan', 'off', true),
                set_config('synchronous_commit', case current_setting('synchronous_commit')
                    when 'off' then 'on' else current_setting('synchronous_commit') end, true),
                pg_advisory_xact_lock(hashtext('redress journal'), hashtext(current_schema()))""";

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
            + ") select * from " + Columns.unnest(CommandColumns.TYPES)
            + "; select pg_notify('redress_journal', ?)";
    private static final String LOAD = LOCK + "; " + HeadRow.LAST + "; " + VERSIONS + "; " + COMMANDS;

    @Override
    public Known load(Connection connection, Touched touched) throws SQLException {
        Map<ClaimKey, String> holders = new HashMap<>();
        Map<SeriesKey, Long> counters = new HashMap<>();
        Known known = first(connection, touched, holders, counters);
        holders(connection, touched.claims(), holders);
        counters(connection, touched.series(), counters);
        return known;
    }

    /** One round trip; each statement in it sees what was committed before the lock was given. */
    private static Known first(
            Connection connection, Touched touched, Map<ClaimKey, String> holders, Map<SeriesKey, Long> counters)
            throws SQLException {
        Columns streams = new Columns(STREAM);
        touched.streams()
                .keySet()
                .forEach(key -> streams.add(
                        key.tenant(),
                        key.stream().kind().wireName(),
                        key.stream().id()));
        try (PreparedStatement select = connection.prepareStatement(LOAD)) {
            columns(touched.commands()).bind(select, streams.bind(select, 1));
            select.execute();
            select.getMoreResults();
            Head head = HeadRow.read(select.getResultSet());
            select.getMoreResults();
            Map<StreamKey, Long> versions = versions(select.getResultSet());
            select.getMoreResults();
            return new Known(head, versions, commands(select.getResultSet()), holders, counters);
        }
    }

    private static Map<StreamKey, Long> versions(ResultSet found) throws SQLException {
        Map<StreamKey, Long> versions = new HashMap<>();
        while (found.next()) {
            StreamId stream = new StreamId(StreamKind.ofWireName(found.getString(2)), found.getString(3));
            versions.put(new StreamKey(found.getString(1), stream), found.getLong(4));
        }
        return versions;
    }

    @Override
    public Map<CommandKey, CommandRecord> commands(Connection connection, Set<CommandKey> keys) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COMMANDS)) {
            columns(keys).bind(select, 1);
            try (ResultSet found = select.executeQuery()) {
                return commands(found);
            }
        }
    }

    private static Columns columns(Set<CommandKey> keys) {
        Columns commands = new Columns(COMMAND);
        keys.forEach(command -> commands.add(command.tenant(), command.commandId()));
        return commands;
    }

    private static Map<CommandKey, CommandRecord> commands(ResultSet found) throws SQLException {
        Map<CommandKey, CommandRecord> commands = new HashMap<>();
        while (found.next()) {
            CommandRecord line = CommandColumns.read(found);
            commands.put(new CommandKey(line.tenant(), line.commandId()), line);
        }
        return commands;
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
            int last = commands.bind(insert, events.bind(insert, 1));
            insert.setString(last, Integer.toString(writes.rows().size()));
            insert.execute();
        }
        SmallTables.write(connection, writes);
    }
}
