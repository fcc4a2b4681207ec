package org.redress.queryside.folding;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.StreamKind;
import org.redress.infra.delivery.Reading;
import org.redress.infra.delivery.ViewTable;

/**
 * The rows of the cases a batch is about. A case whose first event is in the batch has no row yet, so a batch of new cases
 * reads nothing.
 */
public final class CaseRows<R extends CaseRow> {
    /** The key columns of every table with one row per case. */
    public static final List<String> KEY = List.of("tenant", "case_id");

    private final Kind<R> kind;
    private final CaseMemory<R> memory;
    private final Map<CaseKey, R> rows = new LinkedHashMap<>();
    private final Map<CaseKey, @Nullable Object[]> stored = new LinkedHashMap<>();

    /** How one model keeps its cases. */
    public record Kind<R>(ViewTable table, Reading.RowMapper<R> stored, Function<CaseKey, R> fresh) {}

    private CaseRows(Kind<R> kind, CaseMemory<R> memory) {
        this.kind = kind;
        this.memory = memory;
    }

    /** The cases of the batch that have rows already. */
    public static <R extends CaseRow> CaseRows<R> load(
            Kind<R> kind, CaseMemory<R> memory, List<Recorded<?>> batch, Connection connection) throws SQLException {
        return load(kind, memory, batch, Set.of(), connection);
    }

    /** And these others, which the batch concerns without holding an event of theirs. */
    public static <R extends CaseRow> CaseRows<R> load(
            Kind<R> kind, CaseMemory<R> memory, List<Recorded<?>> batch, Set<CaseKey> others, Connection connection)
            throws SQLException {
        CaseRows<R> rows = new CaseRows<>(kind, memory);
        List<String[]> unknown = new ArrayList<>();
        Set<CaseKey> wanted = known(batch);
        wanted.addAll(others);
        for (CaseKey key : wanted) {
            R remembered = memory.find(key);
            if (remembered == null) {
                unknown.add(key.columns());
            } else {
                rows.know(remembered);
            }
        }
        kind.table().find(connection, KEY, unknown, kind.stored()).forEach(rows::know);
        return rows;
    }

    public R row(CaseKey key) {
        return rows.computeIfAbsent(key, kind.fresh());
    }

    /** Nothing for a case that has no row: its first event has not come. */
    public @Nullable R find(CaseKey key) {
        return rows.get(key);
    }

    public Collection<R> all() {
        return rows.values();
    }

    /** Rows that are new or no longer what is stored. */
    public List<R> changed() {
        return rows.values().stream()
                .filter(row -> !Arrays.equals(row.cells(), stored.get(row.key())))
                .toList();
    }

    /** Whether the case had no row when the batch began. */
    public boolean isNew(R row) {
        return !stored.containsKey(row.key());
    }

    /** Writes what is new or has changed. */
    public void save(Connection connection) throws SQLException {
        List<@Nullable Object[]> inserts = new ArrayList<>();
        List<@Nullable Object[]> updates = new ArrayList<>();
        for (R row : changed()) {
            (isNew(row) ? inserts : updates).add(row.cells());
        }
        kind.table().insert(connection, inserts);
        kind.table().update(connection, updates);
        rows.values().forEach(memory::keep);
    }

    private void know(R row) {
        rows.put(row.key(), row);
        stored.put(row.key(), row.cells());
    }

    private static Set<CaseKey> known(List<Recorded<?>> batch) {
        Set<CaseKey> known = new LinkedHashSet<>();
        Set<CaseKey> begun = new LinkedHashSet<>();
        for (Recorded<?> event : batch) {
            if (event.envelope().stream().kind() == StreamKind.CASE) {
                CaseKey key = CaseKey.of(event.envelope());
                if (event.envelope().version() == 1) {
                    begun.add(key);
                } else if (!begun.contains(key)) {
                    known.add(key);
                }
            }
        }
        return known;
    }
}
