package org.redress.queryside.folding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Column;
import org.redress.infra.delivery.ViewTable;

/**
 * Counters kept by difference: what a batch adds and takes away is summed up first and written once. A counter that comes to
 * nothing loses its row, so that the table equals a recount whatever way it came about.
 */
public final class Tally {
    private final ViewTable table;
    private final String amount;
    private final Map<List<Object>, Long> changes = new LinkedHashMap<>();

    /** @param table key columns, then one column with the amount */
    public Tally(ViewTable table) {
        this.table = table;
        this.amount = table.columns().getLast().name();
    }

    public void add(long change, Object... key) {
        changes.merge(Arrays.asList(key), change, Long::sum);
    }

    public void save(Connection connection) throws SQLException {
        changes.values().removeIf(change -> change == 0);
        if (changes.isEmpty()) {
            return;
        }
        String keys = table.keys().stream().map(key -> key.name() + " = ?").collect(Collectors.joining(" and "));
        List<Map.Entry<List<Object>, Long>> ordered = List.copyOf(changes.entrySet());
        int[] met = change(
                connection,
                "update %1$s set %2$s = %2$s + ? where %3$s".formatted(table.name(), amount, keys),
                ordered);
        table.insert(connection, missing(ordered, met));
        try (PreparedStatement statement =
                connection.prepareStatement("delete from %s where %s = 0".formatted(table.name(), amount))) {
            statement.executeUpdate();
        }
    }

    private static List<@Nullable Object[]> missing(List<Map.Entry<List<Object>, Long>> changes, int[] met) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            if (met[i] == 0) {
                List<Object> cells = new ArrayList<>(changes.get(i).getKey());
                cells.add(changes.get(i).getValue());
                rows.add(cells.toArray());
            }
        }
        return rows;
    }

    private int[] change(Connection connection, String sql, List<Map.Entry<List<Object>, Long>> changes)
            throws SQLException {
        List<Column> keys = table.keys();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<List<Object>, Long> change : changes) {
                statement.setLong(1, change.getValue());
                for (int i = 0; i < keys.size(); i++) {
                    statement.setObject(i + 2, change.getKey().get(i));
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
