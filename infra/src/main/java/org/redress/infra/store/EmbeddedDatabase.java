package org.redress.infra.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An H2 file as this process has it open. After a failed write H2 closes the file under everybody's feet, and nobody can open
 * it again before somebody lets go of it. Its own statement for that takes the database for itself first; when the disk fails
 * once more, it never gives it back.
 */
final class EmbeddedDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Database database;

    private EmbeddedDatabase(Database database) {
        this.database = database;
    }

    /** Nothing when the connection leads to a server, or nowhere any more. */
    static @Nullable EmbeddedDatabase of(Connection connection) {
        try {
            return connection.isWrapperFor(JdbcConnection.class)
                            && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                    ? new EmbeddedDatabase(session.getDatabase())
                    : null;
        } catch (SQLException | DbException gone) {
            LOG.debug("a connection leads nowhere: {}", gone.getMessage());
            return null;
        }
    }

    /** Whether its file was closed under it. */
    private boolean isBroken() {
        return database.getStore().getMvStore().isClosed();
    }

    /** The next connection opens the file anew and finds what was durable. Does nothing twice. */
    void letGo() {
        if (!database.isClosing()) {
            try {
                database.shutdownImmediately();
            } catch (DbException closed) {
                LOG.info("the embedded database was closed already: {}", closed.getMessage());
            }
        }
        unlock();
    }

    /** A store that gave up in the middle of a write may still hold the lock of its file. */
    private void unlock() {
        FileStore<?> file = database.getStore().getMvStore().getFileStore();
        try {
            if (isBroken() && file != null) {
                file.close();
            }
        } catch (MVStoreException closed) {
            LOG.info("the file was closed already: {}", closed.getMessage());
        }
    }
}
