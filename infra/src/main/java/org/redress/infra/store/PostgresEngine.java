package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A schema of PostgreSQL that several nodes may share. */
final class PostgresEngine implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresEngine.class);
    private static final int SILENCE_MILLIS = 30_000;
    private final DataSource database;

    PostgresEngine(DataSource database) {
        this.database = database;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = database.getConnection();
        connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    @Override
    public String script() {
        return "journal-postgres.sql";
    }

    @Override
    public Tables tables() {
        return new ServerTables();
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(ServerTables.LOCK)) {
            lock.execute();
        }
    }

    @Override
    public void makeDurable(Connection connection) {
        // a commit of PostgreSQL returns when its log is on the disk
    }

    @Override
    public void discard(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.info("the connection was closed already: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        // the data source belongs to its maker
    }
}
