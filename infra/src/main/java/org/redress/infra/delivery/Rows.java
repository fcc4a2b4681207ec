package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands many rows to one statement, turned on their side: one array of cells for each column. */
record Rows(List<Column> columns, Collection<@Nullable Object[]> rows) {

    /** The columns in their order are the statement's parameters. */
    void execute(Connection connection, String sql) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                Column.Type type = columns.get(i).type();
                statement.setArray(i + 1, connection.createArrayOf(type.sqlName(), cells(type, i)));
            }
            statement.executeUpdate();
        }
    }

    private @Nullable Object[] cells(Column.Type type, int column) {
        @Nullable Object[] cells = type.cells(rows.size());
        int row = 0;
        for (@Nullable Object[] each : rows) {
            Object cell = each[column];
            cells[row++] = cell instanceof String text ? Cells.storable(text) : cell;
        }
        return cells;
    }
}
