package org.redress.bench.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.TableHash;
import org.redress.infra.delivery.Views;

/** All tables of the models that are rebuilt, as the live ones stand. */
record FinalTables(List<String> ddl, List<FinalTable> tables) {

    static FinalTables read(Views views, List<Projection> models) {
        List<String> ddl = new ArrayList<>();
        List<FinalTable> tables = new ArrayList<>();
        for (Projection model : models) {
            ddl.addAll(model.createTables());
            for (String table : model.tables()) {
                tables.add(views.read(model.name(), reading -> FinalTable.read(reading.connection(), table)));
            }
        }
        return new FinalTables(ddl, tables);
    }

    static Map<String, String> hashes(Views views, List<Projection> models) {
        Map<String, String> hashes = new TreeMap<>();
        for (Projection model : models) {
            for (String table : model.tables()) {
                hashes.put(table, views.read(model.name(), reading -> TableHash.of(reading.connection(), table)));
            }
        }
        return hashes;
    }

    Map<String, String> hashes(Connection connection) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        for (FinalTable table : tables) {
            hashes.put(table.name(), TableHash.of(connection, table.name()));
        }
        return hashes;
    }

    /** Empty tables in the schema of the connection. */
    void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (FinalTable table : tables) {
                statement.execute("drop table if exists " + table.name());
            }
            for (String sql : ddl) {
                statement.execute(sql);
            }
        }
    }

    /** Upserts the rows of these cases, one batched statement per table. */
    void write(Connection connection, Collection<String> cases) throws SQLException {
        for (FinalTable table : tables) {
            try (PreparedStatement upsert = connection.prepareStatement(table.upsert())) {
                for (String caseId : cases) {
                    for (@Nullable Object[] row : table.of(caseId)) {
                        for (int i = 0; i < row.length; i++) {
                            upsert.setObject(i + 1, row[i]);
                        }
                        upsert.addBatch();
                    }
                }
                upsert.executeBatch();
            }
        }
    }
}
