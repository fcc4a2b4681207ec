package org.redress.infra.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The committer's own connection. After any doubt about a commit it is thrown away; the next one must hold the last event that was
 * acknowledged, and is asked whether the doubtful group is there before anything is said about it.
 */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Ledger ledger;
    private final Recollection recollection = new Recollection();
    private final JournalFigures figures = new JournalFigures();
    private Head acknowledged = Head.EMPTY;
    private @Nullable Connection open;

    Session(Ledger ledger) {
        this.ledger = ledger;
    }

    JournalFigures figures() {
        return figures;
    }

    /** Opens for the first time: makes the tables, learns the head. */
    Head start() throws SQLException {
        Connection connection = ledger.engine().connect();
        open = connection;
        connection.setAutoCommit(false);
        ledger.engine().lock(connection);
        Schema.prepare(connection, ledger.engine().script());
        ledger.engine().makeDurable(connection);
        acknowledged = HeadRow.read(connection);
        connection.rollback();
        return acknowledged;
    }

    /** One transaction. After an SQLException it is safe to try again: what was written after all is found by its command ids. */
    Prepared settle(List<Request> requests) throws SQLException {
        Connection connection = connection();
        Prepared prepared = prepare(connection, requests);
        if (prepared.writes().isEmpty()) {
            connection.rollback();
            return prepared;
        }
        try {
            connection.commit();
            long committed = System.nanoTime();
            ledger.engine().makeDurable(connection);
            figures.settled(requests.size(), prepared.writes().rows().size(), System.nanoTime() - committed);
        } catch (SQLException e) {
            LOG.warn("a commit is in doubt; the journal is reopened and asked: {}", e.getMessage());
            discard();
            if (!holds(prepared)) {
                throw e;
            }
        }
        acknowledged = prepared.head();
        recollection.learn(prepared);
        return prepared;
    }

    private Prepared prepare(Connection connection, List<Request> requests) throws SQLException {
        try {
            return new Transaction(ledger, connection, recollection).prepare(requests);
        } catch (SQLException | RuntimeException e) {
            rollback(connection);
            throw e;
        }
    }

    private boolean holds(Prepared prepared) throws SQLException {
        if (prepared.writes().rows().isEmpty()) {
            return false;
        }
        Connection fresh = connection();
        ledger.engine().lock(fresh);
        boolean there = HeadRow.holds(fresh, prepared.head());
        fresh.rollback();
        return there;
    }

    private void rollback(Connection connection) {
        recollection.forget();
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.warn("the journal's connection is lost: {}", e.getMessage());
            discard();
        }
    }

    /** What a new connection finds may have been written without being synced: nothing is read from it before that is done. */
    private Connection connection() throws SQLException {
        Connection existing = open;
        if (existing != null) {
            return existing;
        }
        Connection fresh = reconnect();
        try {
            fresh.setAutoCommit(false);
            checkAcknowledged(fresh);
            ledger.engine().makeDurable(fresh);
        } catch (SQLException | RuntimeException e) {
            ledger.engine().discard(fresh);
            throw e;
        }
        open = fresh;
        return fresh;
    }

    private void checkAcknowledged(Connection fresh) throws SQLException {
        boolean whole = HeadRow.holds(fresh, acknowledged);
        fresh.rollback();
        if (!whole) {
            throw new JournalUnavailable("the journal has lost acknowledged events up to position "
                    + acknowledged.position() + "; restore it, nothing more is written");
        }
    }

    /** Whether the last failure took the connection with it; then trying again may help. */
    boolean lost() {
        return open == null;
    }

    private Connection reconnect() {
        long start = System.nanoTime();
        while (true) {
            try {
                return ledger.engine().connect();
            } catch (SQLException e) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new JournalUnavailable(
                            "the journal's database cannot be reached; ask again with the same command id", e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void discard() {
        recollection.forget();
        Connection lost = open;
        open = null;
        if (lost != null) {
            ledger.engine().discard(lost);
        }
    }

    void close() {
        Connection last = open;
        open = null;
        try {
            if (last != null) {
                last.close();
            }
        } catch (SQLException e) {
            LOG.warn("the journal's connection did not close", e);
        }
    }
}
