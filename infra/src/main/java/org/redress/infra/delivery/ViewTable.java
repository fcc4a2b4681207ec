package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return with(new Column(column, type, true, true));
    }

    public ViewTable column(String column, Column.Type type) {
        return with(new Column(column, type, false, false));
    }

    /** Never empty. */
    public ViewTable filled(String column, Column.Type type) {
        return with(new Column(column, type, false, true));
    }

    /** @param expression what the index is over, e.g. {@code tenant, owner} */
    public ViewTable index(String expression) {
        return new ViewTable(
                name,
                columns,
                Stream.concat(indexes.stream(), Stream.of(expression)).toList());
    }

    /** Table and indexes together, for models that are never large. */
    public List<String> ddl() {
        return Stream.concat(Stream.of(create()), createIndexes().stream()).toList();
    }

    public String create() {
        String all = columns.stream().map(Column::ddl).collect(Collectors.joining(", "));
        return "create table if not exists %s (%s, primary key (%s))".formatted(name, all, names(keys()));
    }

    public List<String> createIndexes() {
        return IntStream.range(0, indexes.size())
                .mapToObj(i ->
                        "create index if not exists %1$s_i%2$d on %1$s (%3$s)".formatted(name, i + 1, indexes.get(i)))
                .toList();
    }

    public void insert(Connection connection, Collection<@Nullable Object[]> rows) throws SQLException {
        new Rows(columns, rows)
                .execute(connection, "insert into %s (%s) select * from %s".formatted(name, names(), unnest(columns)));
    }

    /** As a merge, because an update from a list of rows is written differently on each engine. */
    public void update(Connection connection, Collection<@Nullable Object[]> rows) throws SQLException {
        String sets = columns.stream()
                .filter(column -> !column.key())
                .map(column -> column.name() + " = s." + column.name())
                .collect(Collectors.joining(", "));
        String sql = "merge into %s as t using (select * from %s) as s on %s when matched then update set %s"
                .formatted(name, unnest(columns), keysMatch(), sets);
        new Rows(columns, rows).execute(connection, sql);
    }

    /** @param rows only their key cells are looked at */
    public void delete(Connection connection, Collection<@Nullable Object[]> rows) throws SQLException {
        String sql = "merge into %s as t using (select * from %s) as s on %s when matched then delete"
                .formatted(name, unnest(columns), keysMatch());
        new Rows(columns, rows).execute(connection, sql);
    }

    /**
     * Rows by some of their columns, e.g. all rows of these cases. An outer join, because it makes both engines go from the
     * keys to the rows; left to choose, H2 reads the whole table.
     *
     * @param by names of text columns an index starts with
     * @param keys one array of values for each row or group of rows looked for
     */
    public <T> List<T> find(
            Connection connection, List<String> by, Collection<String[]> keys, Reading.RowMapper<T> mapper)
            throws SQLException {
        String arrays = by.stream().map(column -> "cast(? as varchar array)").collect(Collectors.joining(", "));
        String matches = by.stream().map(each -> "t." + each + " = k." + each).collect(Collectors.joining(" and "));
        String sql = "select t.* from unnest(%s) as k (%s) left join %s t on %s"
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
                    if (row.getObject(1) != null) {
                        found.add(mapper.map(row));
                    }
                }
            }
        }
        return found;
    }

    public List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    public String names() {
        return names(columns);
    }

    /** A list of rows as a table, from one array for each column: one statement and one round trip however many there are. */
    private static String unnest(List<Column> columns) {
        String arrays = columns.stream()
                .map(column -> "cast(? as " + column.type().sqlName() + " array)")
                .collect(Collectors.joining(", "));
        return "unnest(%s) as s (%s)".formatted(arrays, names(columns));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private String keysMatch() {
        return keys().stream()
                .map(column -> "t.%1$s = s.%1$s".formatted(column.name()))
                .collect(Collectors.joining(" and "));
    }

    private ViewTable with(Column column) {
        return new ViewTable(
                name, Stream.concat(columns.stream(), Stream.of(column)).toList(), indexes);
    }
}
