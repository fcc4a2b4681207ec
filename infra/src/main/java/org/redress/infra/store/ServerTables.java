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
    private static final List<String> COUNT = List.of("varchar", "varchar", "varchar", "int8");

    /**
     * The lock is held to the end of the commit, so the order of positions is the order in which commits become visible. A plan
     * made while a table was small must not scan it when it has grown; and a server that is set to answer before its log is on
     * the disk is not allowed to here.
     */
    static final String LOCK = """
            select set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true),
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
    private static final String INSERT =
            LOCK + "; insert into journal_events (" + EventColumns.LIST + ") select * from "
                    + Columns.unnest(EventColumns.TYPES) + "; insert into journal_commands (" + CommandColumns.LIST
                    + ") select * from " + Columns.unnest(CommandColumns.TYPES)
                    + "; insert into journal_numbers (tenant, series, period, last_number) select * from "
                    + Columns.unnest(COUNT)
                    + " on conflict (tenant, series, period) do update set last_number = excluded.last_number"
                    + "; select pg_notify('redress_journal', ?)";
    private static final String LOAD =
            LOCK + "; " + HeadRow.LAST + "; " + VERSIONS + "; " + COMMANDS + "; " + HOLDERS + "; " + COUNTERS;

    /** One round trip; each statement in it sees what was committed before the lock was given. */
    @Override
    public Known load(Connection connection, Touched touched) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOAD)) {
            int next = streams(touched).bind(select, 1);
            next = columns(touched.commands()).bind(select, next);
            next = claims(touched).bind(select, next);
            series(touched).bind(select, next);
            select.execute();
            return new Known(
                    HeadRow.read(nextResult(select)),
                    versions(nextResult(select)),
                    commands(nextResult(select)),
                    holders(nextResult(select)),
                    counters(nextResult(select)));
        }
    }

    private static ResultSet nextResult(PreparedStatement statement) throws SQLException {
        statement.getMoreResults();
        return statement.getResultSet();
    }

    private static Columns streams(Touched touched) {
        Columns streams = new Columns(STREAM);
        touched.streams()
                .keySet()
                .forEach(key -> streams.add(
                        key.tenant(),
                        key.stream().kind().wireName(),
                        key.stream().id()));
        return streams;
    }

    private static Columns series(Touched touched) {
        Columns wanted = new Columns(STREAM);
        touched.series().forEach(key -> wanted.add(key.tenant(), key.series(), key.period()));
        return wanted;
    }

    private static Columns claims(Touched touched) {
        Columns wanted = new Columns(STREAM);
        touched.claims()
                .forEach(key ->
                        wanted.add(key.tenant(), key.claim().kind(), key.claim().key()));
        return wanted;
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

    private static Map<ClaimKey, String> holders(ResultSet found) throws SQLException {
        Map<ClaimKey, String> holders = new HashMap<>();
        while (found.next()) {
            Append.Claim claim = new Append.Claim(found.getString(2), found.getString(3));
            holders.put(new ClaimKey(found.getString(1), claim), found.getString(4));
        }
        return holders;
    }

    private static Map<SeriesKey, Long> counters(ResultSet found) throws SQLException {
        Map<SeriesKey, Long> counters = new HashMap<>();
        while (found.next()) {
            counters.put(new SeriesKey(found.getString(1), found.getString(2), found.getString(3)), found.getLong(4));
        }
        return counters;
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
            int next = commands.bind(insert, events.bind(insert, 1));
            next = counts(writes).bind(insert, next);
            insert.setString(next, Integer.toString(writes.rows().size()));
            insert.execute();
        }
        SmallTables.claims(connection, writes.claims());
    }

    private static Columns counts(Writes writes) {
        Columns counts = new Columns(COUNT);
        writes.counters()
                .forEach((series, last) -> counts.add(series.tenant(), series.series(), series.period(), last));
        return counts;
    }
}
