package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a read model: from one list of columns come its DDL and the batched statements that fill it. A row is an array
 * of cells in column order. {@code update} and {@code delete} find rows by the key columns.
 */
public record ViewTable(String name, List<Column> columns, List<String> indexes) {
    public ViewTable {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
    }

    public static ViewTable named(String name) {
        return new ViewTable(name, List.of(), List.of());
    }

    public ViewTable key(String column, Column.Type type) {
        return with(new Column(column, type, true));
    }

    public ViewTable column(String column, Column.Type type) {
        return with(new Column(column, type, false));
    }

    /** @param expression what the index is over, e.g. {@code tenant, owner} */
    public ViewTable index(String expression) {
        return new ViewTable(
                name,
                columns,
                Stream.concat(indexes.stream(), Stream.of(expression)).toList());
    }

    public List<String> ddl() {
        String all = columns.stream().map(Column::ddl).collect(Collectors.joining(", "));
        List<String> ddl = new ArrayList<>();
        ddl.add("create table if not exists %s (%s, primary key (%s))".formatted(name, all, keyNames()));
        for (String index : indexes) {
            ddl.add("create index if not exists %s_i%d on %s (%s)".formatted(name, ddl.size(), name, index));
        }
        return ddl;
    }

    public void insert(Connection connection, Collection<@Nullable Object[]> rows) throws SQLException {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        run(connection, "insert into %s (%s) values (%s)".formatted(name, names(), marks), columns, rows);
    }

    public void update(Connection connection, Collection<@Nullable Object[]> rows) throws SQLException {
        List<Column> values = columns.stream().filter(column -> !column.key()).toList();
        String sets = values.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "));
        String sql = "update %s set %s where %s".formatted(name, sets, keysMatch());
        run(connection, sql, Stream.concat(values.stream(), keys().stream()).toList(), rows);
    }

    /**
     * Rows by some of their columns, e.g. all rows of these cases.
     *
     * @param by names of text columns an index starts with
     * @param keys one array of values for each row or group of rows looked for
     */
    public <T> List<T> find(
            Connection connection, List<String> by, Collection<String[]> keys, Reading.RowMapper<T> mapper)
            throws SQLException {
        String arrays = by.stream().map(column -> "cast(? as varchar array)").collect(Collectors.joining(", "));
        String matches = by.stream().map(each -> "t." + each + " = k." + each).collect(Collectors.joining(" and "));
        String sql = "select t.* from unnest(%s) as k (%s) join %s t on %s"
                .formatted(arrays, String.join(", ", by), name, matches);
        List<T> found = new ArrayList<>();
        if (keys.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < by.size(); i++) {
                int column = i;
                Object[] values = keys.stream().map(key -> key[column]).toArray();
                statement.setArray(i + 1, connection.createArrayOf("varchar", values));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(mapper.map(row));
                }
            }
        }
        return found;
    }

    /** @param rows only their key cells are looked at */
    public void delete(Connection connection, Collection<@Nullable Object[]> rows) throws SQLException {
        run(connection, "delete from %s where %s".formatted(name, keysMatch()), keys(), rows);
    }

    public List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    public String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private ViewTable with(Column column) {
        return new ViewTable(
                name, Stream.concat(columns.stream(), Stream.of(column)).toList(), indexes);
    }

    private String keyNames() {
        return keys().stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private String keysMatch() {
        return keys().stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" and "));
    }

    private void run(Connection connection, String sql, List<Column> parameters, Collection<@Nullable Object[]> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int[] cells = parameters.stream().mapToInt(columns::indexOf).toArray();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < cells.length; i++) {
                    bind(statement, i + 1, parameters.get(i).type(), row[cells[i]]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, int index, Column.Type type, @Nullable Object cell)
            throws SQLException {
        switch (cell) {
            case null -> statement.setNull(index, type.jdbcType());
            case String text -> statement.setString(index, Cells.storable(text));
            default -> statement.setObject(index, cell);
        }
    }
}
