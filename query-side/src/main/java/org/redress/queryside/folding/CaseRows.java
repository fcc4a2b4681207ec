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

    private final ViewTable table;
    private final Function<CaseKey, R> fresh;
    private final Map<CaseKey, R> rows = new LinkedHashMap<>();
    private final Map<CaseKey, @Nullable Object[]> stored = new LinkedHashMap<>();

    private CaseRows(ViewTable table, Function<CaseKey, R> fresh) {
        this.table = table;
        this.fresh = fresh;
    }

    /** @param fresh a row for a case that has none yet */
    public static <R extends CaseRow> CaseRows<R> load(
            ViewTable table, Reading.RowMapper<R> mapper, Function<CaseKey, R> fresh, Touched touched)
            throws SQLException {
        List<String[]> known = touched.known().stream().map(CaseKey::columns).toList();
        return stored(table, fresh, table.find(touched.connection(), KEY, known, mapper));
    }

    /** Rows that are stored, as they are. */
    public static <R extends CaseRow> CaseRows<R> stored(
            ViewTable table, Function<CaseKey, R> fresh, Collection<R> found) {
        CaseRows<R> rows = new CaseRows<>(table, fresh);
        found.forEach(rows::know);
        return rows;
    }

    private void know(R row) {
        rows.put(row.key(), row);
        stored.put(row.key(), row.cells());
    }

    /** The cases of a batch that may have rows already. */
    public record Touched(Set<CaseKey> known, Connection connection) {

        public static Touched by(List<Recorded<?>> batch, Connection connection) {
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
            return new Touched(known, connection);
        }
    }

    public R row(CaseKey key) {
        return rows.computeIfAbsent(key, fresh);
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
        table.insert(connection, inserts);
        table.update(connection, updates);
    }
}
