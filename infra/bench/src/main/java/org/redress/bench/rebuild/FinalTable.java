package org.redress.bench.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a table of a filled model holds, by case. The contenders fold nothing: they write these rows, which favours them.
 *
 * @param byCase rows of each case; those of tables that are not by case stand under {@link #WHOLE}
 */
record FinalTable(String name, List<String> columns, List<String> keys, Map<String, List<@Nullable Object[]>> byCase) {
    static final String WHOLE = "";

    /** Needs the schema of the model to be the connection's. */
    static FinalTable read(Connection connection, String name) throws SQLException {
        List<String> keys = keys(connection, name);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + name)) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(row.getMetaData().getColumnName(i));
            }
            int caseId = columns.indexOf("case_id");
            Map<String, List<@Nullable Object[]>> byCase = new HashMap<>();
            while (row.next()) {
                @Nullable Object[] cells = new @Nullable Object[columns.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.getObject(i + 1);
                }
                String key = caseId < 0 ? WHOLE : String.valueOf(cells[caseId]);
                byCase.computeIfAbsent(key, _ -> new ArrayList<>()).add(cells);
            }
            return new FinalTable(name, columns, keys, byCase);
        }
    }

    private static List<String> keys(Connection connection, String name) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (ResultSet key = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), name)) {
            while (key.next()) {
                keys.add(key.getString("COLUMN_NAME"));
            }
        }
        return keys;
    }

    List<@Nullable Object[]> of(String caseId) {
        return byCase.getOrDefault(caseId, List.of());
    }

    String upsert() {
        String sets = columns.stream()
                .filter(column -> !keys.contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        String marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s) on conflict (%s) do update set %s"
                .formatted(name, String.join(", ", columns), marks, String.join(", ", keys), sets);
    }
}
