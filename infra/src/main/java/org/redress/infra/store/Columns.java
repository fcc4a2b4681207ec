package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows turned into arrays, one per column: PostgreSQL takes any number of rows in one statement of fixed text. */
final class Columns {
    private final List<String> types;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Columns(List<String> types) {
        this.types = types;
    }

    static Columns of(List<String> types, List<@Nullable Object[]> rows) {
        Columns columns = new Columns(types);
        columns.rows.addAll(rows);
        return columns;
    }

    Columns add(@Nullable Object... row) {
        rows.add(row);
        return this;
    }

    /** {@code unnest(?::varchar[], ?::uuid[])}, a parameter per column. */
    static String unnest(List<String> types) {
        return types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", ", "unnest(", ")"));
    }

    /** Returns the index of the next free parameter. */
    int bind(PreparedStatement statement, int first) throws SQLException {
        Connection connection = statement.getConnection();
        for (int column = 0; column < types.size(); column++) {
            statement.setArray(first + column, connection.createArrayOf(types.get(column), values(column)));
        }
        return first + types.size();
    }

    /** Arrays of the exact type go over the wire in binary form. */
    private @Nullable Object[] values(int column) {
        @Nullable
        Object[] values =
                switch (types.get(column)) {
                    case "int8" -> new @Nullable Long[rows.size()];
                    case "int4" -> new @Nullable Integer[rows.size()];
                    case "varchar" -> new @Nullable String[rows.size()];
                    case "bytea" -> new byte[rows.size()][];
                    default -> new @Nullable Object[rows.size()];
                };
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.get(i)[column];
        }
        return values;
    }
}
