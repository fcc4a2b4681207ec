package org.redress.commandside.automation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.automation.ToldOfClocks.ClockRun;
import org.redress.events.Envelope;
import org.redress.events.imports.ImportRunEvent;
import org.redress.infra.delivery.Cells;
import org.redress.infra.delivery.Column;
import org.redress.infra.delivery.Micros;
import org.redress.infra.delivery.ViewTable;

/** The rows of the timers: all SQL about them. */
final class TimerTables {
    static final String TIMERS = "timers";
    static final String RUNS = "timers_runs";
    static final String MERGED = "timers_merged";

    private static final ViewTable TIMER_TABLE = ViewTable.named(TIMERS)
            .key("tenant", Column.Type.TEXT)
            .key("case_id", Column.Type.TEXT)
            .key("clock", Column.Type.TEXT)
            .key("run", Column.Type.INT)
            .column("calendar", Column.Type.TEXT)
            .column("source", Column.Type.TEXT)
            .column("withdrawals", Column.Type.INT)
            .column("warn_at", Column.Type.LONG)
            .column("warn_share", Column.Type.INT)
            .column("breach_after", Column.Type.LONG)
            .column("withdraw", Column.Type.BOOL)
            .column("next_at", Column.Type.LONG)
            .column("absorbed", Column.Type.TEXT)
            .index("next_at")
            .index("tenant, calendar");
    private static final ViewTable RUN_TABLE = ViewTable.named(RUNS)
            .key("tenant", Column.Type.TEXT)
            .key("run_id", Column.Type.TEXT)
            .column("source", Column.Type.TEXT);
    private static final ViewTable MERGED_TABLE = ViewTable.named(MERGED)
            .key("tenant", Column.Type.TEXT)
            .key("case_id", Column.Type.TEXT)
            .column("merged_into", Column.Type.TEXT)
            .index("tenant, merged_into");

    static final List<String> DDL = Stream.of(TIMER_TABLE, RUN_TABLE, MERGED_TABLE)
            .flatMap(table -> table.ddl().stream())
            .toList();

    /** What is due; a breach strictly after its last instant. Cases of an import that is not finished wait for its end. */
    static final String DUE = """
            select tenant, case_id, clock, run, calendar, source, withdrawals, warn_at, warn_share, breach_after, withdraw,
                   absorbed
            from timers t
            where next_at < ?
              and (not withdraw or breach_after is null or breach_after >= ?)
              and not exists (select 1 from timers_runs r where r.tenant = t.tenant and r.source = t.source)
            order by next_at, tenant, case_id, clock
            limit ?
            """;

    static final String UNFINISHED = "select distinct source from timers_runs where tenant = ? order by source";

    private static final String GOING_BY = "select distinct case_id from timers where tenant = ? and calendar = ?";
    private static final String FORGET_RUN = "delete from timers_runs where tenant = ? and run_id = ?";
    private static final String REMEMBER_RUN = "insert into timers_runs (tenant, run_id, source) values (?, ?, ?)";
    private static final String FORGET_CASE = "delete from timers where tenant = ? and case_id = ?";

    private static final String ABSORBED =
            "select case_id from timers_merged where tenant = ? and merged_into = ? order by case_id";
    private static final String SEPARATE = "delete from timers_merged where tenant = ? and case_id = ?";

    private final Connection connection;

    TimerTables(Connection connection) {
        this.connection = connection;
    }

    List<CaseKey> goingBy(String tenant, String calendar) throws SQLException {
        return cases(GOING_BY, tenant, calendar);
    }

    /** Cases that are merged into this one. */
    List<CaseKey> absorbedBy(CaseKey key) throws SQLException {
        return cases(ABSORBED, key.tenant(), key.caseId());
    }

    void merged(CaseKey key, String into) throws SQLException {
        separated(key);
        MERGED_TABLE.insert(connection, List.<@Nullable Object[]>of(new Object[] {key.tenant(), key.caseId(), into}));
    }

    void separated(CaseKey key) throws SQLException {
        execute(SEPARATE, key.tenant(), key.caseId());
    }

    private List<CaseKey> cases(String sql, String tenant, String of) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant);
            statement.setString(2, of);
            List<CaseKey> keys = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(new CaseKey(tenant, row.getString(1)));
                }
            }
            return keys;
        }
    }

    void replace(Collection<CaseKey> cases, List<Timer> timers) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET_CASE)) {
            for (CaseKey key : cases) {
                statement.setString(1, key.tenant());
                statement.setString(2, key.caseId());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        TIMER_TABLE.insert(connection, timers.stream().map(TimerTables::row).toList());
    }

    /** A stopped run goes on when it is run again: its cases wait until it is finished. */
    void run(Envelope envelope, ImportRunEvent event) throws SQLException {
        String run = envelope.stream().id();
        switch (event) {
            case ImportRunEvent.ImportStarted started -> {
                execute(FORGET_RUN, envelope.tenant(), run);
                execute(REMEMBER_RUN, envelope.tenant(), run, "import:" + started.sourceName());
            }
            case ImportRunEvent.ImportFinished _ -> execute(FORGET_RUN, envelope.tenant(), run);
            case ImportRunEvent.ImportRowsRefused _, ImportRunEvent.ImportStopped _ -> {
                // nothing to wait for differently
            }
        }
    }

    private void execute(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private static @Nullable Object[] row(Timer timer) {
        return new @Nullable Object[] {
            timer.tenant(),
            timer.caseId(),
            timer.clock().clock(),
            timer.clock().run(),
            timer.calendar(),
            timer.source(),
            timer.withdrawals(),
            Micros.ofNullable(timer.warnAt()),
            timer.warnShare(),
            Micros.ofNullable(timer.breachAfter()),
            timer.withdraw(),
            Micros.ofNullable(timer.nextAt()),
            Cells.joined(timer.absorbed())
        };
    }

    static Timer timer(ResultSet row) throws SQLException {
        return new Timer(
                row.getString("tenant"),
                row.getString("case_id"),
                new ClockRun(row.getString("clock"), row.getInt("run")),
                row.getString("calendar"),
                row.getString("source"),
                row.getInt("withdrawals"),
                Micros.nullableInstant(Cells.longOrNull(row, "warn_at")),
                row.getInt("warn_share"),
                Micros.nullableInstant(Cells.longOrNull(row, "breach_after")),
                row.getBoolean("withdraw"),
                Cells.texts(row.getString("absorbed")).stream()
                        .map(String::valueOf)
                        .toList());
    }
}
