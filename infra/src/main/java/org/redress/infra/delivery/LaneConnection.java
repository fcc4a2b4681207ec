package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The connection a lane keeps, so that statements stay prepared; after trouble the next use opens a new one. */
final class LaneConnection implements AutoCloseable {
    private final Views views;
    private final String schema;
    private @Nullable Connection kept;

    LaneConnection(Views views, String schema) {
        this.views = views;
        this.schema = schema;
    }

    @FunctionalInterface
    interface Work {
        void run(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    interface Check {
        boolean holds(Connection connection) throws SQLException;
    }

    Connection open() throws SQLException {
        if (kept == null) {
            Connection fresh = views.connection();
            fresh.setSchema(schema);
            suitBatches(fresh);
            fresh.setAutoCommit(false);
            kept = fresh;
        }
        return kept;
    }

    void run(Work work) throws SQLException {
        runIf(connection -> true, work);
    }

    /** Does the work and commits, or rolls everything back; false when the check, its first statement, does not hold. */
    boolean runIf(Check check, Work work) throws SQLException {
        Connection connection = open();
        boolean done = false;
        try {
            if (!check.holds(connection)) {
                return false;
            }
            work.run(connection);
            connection.commit();
            done = true;
            return true;
        } finally {
            if (!done) {
                rollback(connection);
            }
        }
    }

    private void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            Delivery.LOG.debug("rollback failed, the connection is given up", lost);
            close();
        }
    }

    /**
     * Rows and bookmark are lost together and come back from the journal, so a commit need not wait for the disk. Batches
     * find their rows by key; fresh tables without statistics would tempt the planner to read them whole.
     */
    private static void suitBatches(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            set(connection, "set synchronous_commit = off", "set enable_hashjoin = off", "set enable_mergejoin = off");
        }
    }

    /** A pool may hand the connection to others, so it goes back as it came. */
    @Override
    public void close() {
        Connection closing = kept;
        kept = null;
        if (closing != null) {
            try (closing) {
                closing.rollback();
                if (closing.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                    set(closing, "reset all");
                    closing.commit();
                }
            } catch (SQLException gone) {
                Delivery.LOG.debug("closing failed", gone);
            }
        }
    }

    private static void set(Connection connection, String... settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
        }
    }
}
