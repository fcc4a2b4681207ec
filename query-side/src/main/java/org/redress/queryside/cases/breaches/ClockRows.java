package org.redress.queryside.cases.breaches;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.clocks.ClockReading;
import org.redress.infra.delivery.Column;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseRows;
import org.redress.queryside.folding.Tally;

/** Writes what the clocks of some cases say now over what they said before, and keeps the counters in step. */
final class ClockRows {
    private static final int STATE =
            BreachTables.CLOCK.columns().stream().map(Column::name).toList().indexOf("state");
    private static final int TIER =
            BreachTables.CLOCK.columns().stream().map(Column::name).toList().indexOf("tier");

    private final ClockBook book;
    private final Connection connection;

    ClockRows(ClockBook book, Connection connection) {
        this.book = book;
        this.connection = connection;
    }

    private record ClockKey(CaseKey of, String clock) {}

    /** @param known those of the cases that may have clocks already */
    void write(Collection<BreachCase> cases, Collection<CaseKey> known) throws SQLException {
        Map<ClockKey, @Nullable Object[]> before = stored(known);
        Tally tally = new Tally(BreachTables.COUNT);
        List<@Nullable Object[]> inserts = new ArrayList<>();
        List<@Nullable Object[]> updates = new ArrayList<>();
        for (BreachCase each : cases) {
            for (ClockReading reading : book.read(each)) {
                @Nullable Object[] cells = cells(each, reading);
                @Nullable Object[] old = before.remove(new ClockKey(each.key(), reading.clock()));
                if (old == null) {
                    inserts.add(cells);
                    count(cells, 1, tally);
                } else if (!Arrays.equals(old, cells)) {
                    updates.add(cells);
                    count(old, -1, tally);
                    count(cells, 1, tally);
                }
            }
        }
        before.values().forEach(gone -> count(gone, -1, tally));
        BreachTables.CLOCK.insert(connection, inserts);
        BreachTables.CLOCK.update(connection, updates);
        BreachTables.CLOCK.delete(connection, before.values());
        tally.save(connection);
    }

    private Map<ClockKey, @Nullable Object[]> stored(Collection<CaseKey> known) throws SQLException {
        Map<ClockKey, @Nullable Object[]> rows = new HashMap<>();
        List<String[]> keys = known.stream().map(CaseKey::columns).toList();
        for (@Nullable Object[] row : BreachTables.CLOCK.find(connection, CaseRows.KEY, keys, ClockRows::cells)) {
            CaseKey of = new CaseKey(String.valueOf(row[0]), String.valueOf(row[1]));
            rows.put(new ClockKey(of, String.valueOf(row[2])), row);
        }
        return rows;
    }

    private static @Nullable Object[] cells(ResultSet row) throws SQLException {
        @Nullable
        Object[] cells = new @Nullable Object[BreachTables.CLOCK.columns().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getObject(i + 1);
        }
        return cells;
    }

    private static @Nullable Object[] cells(BreachCase of, ClockReading reading) {
        ClockState state = state(reading);
        Instant due = reading.due().dueAt();
        boolean watched = state == ClockState.RUNNING || state == ClockState.PAUSED_LATE;
        String tier = of.history().circumstances().tier();
        return new @Nullable Object[] {
            of.key().tenant(),
            of.key().caseId(),
            reading.clock(),
            reading.run(),
            Micros.of(reading.startedAt()),
            Micros.ofNullable(reading.stoppedAt()),
            Micros.of(due),
            Micros.of(reading.due().lastInTime()),
            reading.due().provisional(),
            state.name(),
            watched ? Micros.of(due) : null,
            tier == null ? "" : tier,
            of.owner(),
            of.open()
        };
    }

    private static ClockState state(ClockReading reading) {
        return switch (reading.verdict()) {
            case MET -> ClockState.MET;
            case BREACHED_DONE_LATE -> ClockState.DONE_LATE;
            case UNKNOWN -> ClockState.UNKNOWN;
            case BREACHED_STILL_WAITING -> reading.paused() ? ClockState.PAUSED_LATE : ClockState.RUNNING;
            case PENDING_IN_TIME -> reading.paused() ? ClockState.PAUSED : ClockState.RUNNING;
        };
    }

    private static void count(@Nullable Object[] clock, long change, Tally tally) {
        tally.add(
                change,
                String.valueOf(clock[0]),
                String.valueOf(clock[2]),
                String.valueOf(clock[TIER]),
                String.valueOf(clock[STATE]));
    }
}
