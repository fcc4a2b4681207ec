package org.redress.bench.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.redress.infra.store.Journal;

/** A table made by the journal's own DDL, filled with rows as wide as the journal's. */
abstract class BareTable {
    static final String COLUMNS = "position, tenant, stream_kind, stream_id, version, event_id, wire_name, revision,"
            + " occurred_at, occurred_precision, recorded_at, actor, command_id, correlation_id, source, payload,"
            + " previous_hash, hash";
    static final List<String> TYPES = List.of(
            "int8", "varchar", "varchar", "varchar", "int8", "uuid", "varchar", "int4", "int8", "varchar", "int8",
            "varchar", "uuid", "uuid", "varchar", "bytea", "bytea", "bytea");

    private final List<byte[]> payloads;
    private long position;

    BareTable(List<byte[]> payloads) {
        this.payloads = payloads;
    }

    static void create(Connection connection, String script) throws SQLException, IOException {
        try (InputStream in = Journal.class.getResourceAsStream(script);
                Statement statement = connection.createStatement()) {
            if (in == null) {
                throw new IllegalStateException("the journal has no " + script);
            }
            for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    final void write(Connection connection, int commands) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (int command = 0; command < commands; command++) {
            UUID id = UUID.randomUUID();
            String stream = UUID.randomUUID().toString();
            long version = 0;
            for (byte[] payload : payloads) {
                rows.add(row(stream, ++version, id, payload));
            }
        }
        insert(connection, rows);
    }

    private Object[] row(String stream, long version, UUID command, byte[] payload) {
        long micros = System.currentTimeMillis() * 1000;
        byte[] hash = new byte[32];
        UUID event = UUID.randomUUID();
        return new Object[] {
            ++position,
            "bench",
            "case",
            stream,
            version,
            event,
            "complaint-opened",
            1,
            micros,
            "EXACT",
            micros,
            "clerk",
            command,
            command,
            "ui",
            payload,
            hash,
            hash
        };
    }

    abstract void insert(Connection connection, List<Object[]> rows) throws SQLException;

    abstract void makeDurable(Connection connection) throws SQLException;
}
