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
    /**
     * The lock is held to the end of the commit, so the order of positions is the order in which commits become visible. A plan
     * made while a table was small must not scan it when it has grown.
     */
    private static final String LOCK = """
            select set_config('enable_seqscan', 'off', true),
                pg_advisory_xact_lock(hashtext('redress journal'), hashtext(current_schema()))""";

    private static final String NOTIFY = "select pg_notify('redress_journal', ?)";

    private final DataSource database;

    PostgresEngine(DataSource database) {
        this.database = database;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = database.getConnection();
        connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
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
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.execute();
        }
    }

    @Override
    public void announce(Connection connection, long position) throws SQLException {
        try (PreparedStatement notify = connection.prepareStatement(NOTIFY)) {
            notify.setString(1, Long.toString(position));
            notify.execute();
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
