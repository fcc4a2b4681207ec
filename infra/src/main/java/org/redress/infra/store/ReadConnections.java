package org.redress.infra.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few connections for readers, opened when needed and kept. A broken one is replaced once before the reader is told. */
final class ReadConnections {
    private static final Logger LOG = LoggerFactory.getLogger(ReadConnections.class);
    private static final int MOST = 8;

    private final Semaphore places = new Semaphore(MOST);
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Engine engine;
    private volatile boolean closed;

    interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    ReadConnections(Engine engine) {
        this.engine = engine;
    }

    <T extends @Nullable Object> T read(Reading<T> reading) {
        places.acquireUninterruptibly();
        try {
            return attempt(reading);
        } catch (SQLException e) {
            LOG.warn("reading the journal failed, once more with a new connection: {}", e.getMessage());
            return again(reading);
        } finally {
            places.release();
        }
    }

    private <T extends @Nullable Object> T again(Reading<T> reading) {
        closeIdle();
        try {
            return attempt(reading);
        } catch (SQLException e) {
            throw new JournalUnavailable("the journal cannot be read now", e);
        }
    }

    private <T extends @Nullable Object> T attempt(Reading<T> reading) throws SQLException {
        if (closed) {
            throw new JournalUnavailable("the journal is closed");
        }
        Connection kept = idle.poll();
        Connection connection = kept == null ? engine.connect() : kept;
        boolean fine = false;
        try {
            T result = reading.from(connection);
            fine = true;
            return result;
        } finally {
            if (fine && !closed) {
                idle.push(connection);
            } else {
                close(connection);
            }
        }
    }

    void close() {
        closed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            close(connection);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.info("a reader's connection was lost: {}", e.getMessage());
        }
    }
}
