package org.redress.infra.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A schema of its own in a database that others use too, other processes among them. */
final class PostgresKeyConnections implements KeyConnections {
    /** Any number nobody else takes; held to the end of the transaction. */
    static final String LOCK = "select set_config('synchronous_commit', 'on', true), pg_advisory_xact_lock(7236824001)";

    private final DataSource database;

    PostgresKeyConnections(DataSource database) {
        this.database = database;
    }

    @Override
    public <T extends @Nullable Object> T read(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public <T extends @Nullable Object> T write(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, LOCK);
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Dead rows would wait for the vacuum of the night. The write-ahead log keeps them until it is recycled. */
    @Override
    public void wipe() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            execute(connection, "vacuum full redress_keys.subject_key");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        // the data source is its owner's to close
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static KeysUnavailable failed(SQLException e) {
        return new KeysUnavailable("The keys database does not answer: " + e.getMessage(), e);
    }
}
