package org.redress.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of its own, with the durability a production server has. */
public final class Server implements AutoCloseable {
    private static final int CONNECTIONS = 72;

    private final EmbeddedPostgres postgres;
    private final List<HikariDataSource> pools = new ArrayList<>();

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static Server start() throws IOException {
        return new Server(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "300")
                .setServerConfig("max_wal_size", "4GB")
                .start());
    }

    /** Throws when the server would answer before the disk has it. */
    public void describe(Sheet sheet) throws SQLException {
        String fsync = show("fsync");
        String commit = show("synchronous_commit");
        sheet.setting(
                "postgresql",
                "%s, fsync %s, synchronous_commit %s, full_page_writes %s, shared_buffers %s",
                show("server_version"),
                fsync,
                commit,
                show("full_page_writes"),
                show("shared_buffers"));
        if (!fsync.equals("on") || !commit.equals("on")) {
            throw new IllegalStateException("a server that does not wait for its disk proves nothing");
        }
    }

    private String show(String setting) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("show " + setting)) {
            found.next();
            return found.getString(1);
        }
    }

    /** Connections that work in this schema, which is made when it is missing. */
    public HikariDataSource schema(String name) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + name);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true&currentSchema=" + name);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setPoolName(name);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        postgres.close();
    }
}
