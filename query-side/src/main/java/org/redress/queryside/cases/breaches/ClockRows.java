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
import java.util.Objects;
import java.util.function.Predicate;
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

    /** @param fresh whether a case is new, so that there is nothing to look up */
    void write(Collection<BreachCase> cases, Predicate<BreachCase> fresh) throws SQLException {
        lookUp(cases, fresh);
        Tally tally = new Tally(BreachTables.COUNT);
        List<@Nullable Object[]> inserts = new ArrayList<>();
        List<@Nullable Object[]> updates = new ArrayList<>();
        List<@Nullable Object[]> deletes = new ArrayList<>();
        for (BreachCase each : cases) {
            Map<String, @Nullable Object[]> before = new HashMap<>(Objects.requireNonNullElse(each.clocks(), Map.of()));
            Map<String, @Nullable Object[]> after = new HashMap<>();
            for (ClockReading reading : book.read(each)) {
                @Nullable Object[] cells = cells(each, reading);
                @Nullable Object[] old = before.remove(reading.clock());
                after.put(reading.clock(), cells);
                if (!Arrays.equals(old, cells)) {
                    (old == null ? inserts : updates).add(cells);
                    count(cells, 1, tally);
                    count(old, -1, tally);
                }
            }
            before.values().forEach(gone -> count(gone, -1, tally));
            deletes.addAll(before.values());
            each.remember(after);
        }
        BreachTables.CLOCK.insert(connection, inserts);
        BreachTables.CLOCK.update(connection, updates);
        BreachTables.CLOCK.delete(connection, deletes);
        tally.save(connection);
    }

    private void lookUp(Collection<BreachCase> cases, Predicate<BreachCase> fresh) throws SQLException {
        Map<CaseKey, BreachCase> unknown = new HashMap<>();
        for (BreachCase each : cases) {
            if (each.clocks() == null) {
                each.remember(new HashMap<>());
                if (!fresh.test(each)) {
                    unknown.put(each.key(), each);
                }
            }
        }
        List<String[]> keys = unknown.keySet().stream().map(CaseKey::columns).toList();
        for (@Nullable Object[] row : BreachTables.CLOCK.find(connection, CaseRows.KEY, keys, ClockRows::cells)) {
            BreachCase of = unknown.get(new CaseKey(String.valueOf(row[0]), String.valueOf(row[1])));
            if (of != null && of.clocks() != null) {
                of.clocks().put(String.valueOf(row[2]), row);
            }
        }
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

    private static void count(@Nullable Object @Nullable [] clock, long change, Tally tally) {
        if (clock != null) {
            tally.add(
                    change,
                    String.valueOf(clock[0]),
                    String.valueOf(clock[2]),
                    String.valueOf(clock[TIER]),
                    String.valueOf(clock[STATE]));
        }
    }
}
