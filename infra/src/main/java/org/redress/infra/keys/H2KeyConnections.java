package org.redress.infra.keys;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** A file of its own. The {@code async:} file system survives interrupted threads; nothing here interrupts one. */
final class H2KeyConnections implements KeyConnections {
    private final Path file;
    private Connection reader;
    private Connection writer;

    H2KeyConnections(Path file) {
        this.file = file;
        this.reader = open(file, true);
        this.writer = open(file, false);
    }

    private static Connection open(Path file, boolean autoCommit) {
        String url = "jdbc:h2:async:" + file.toAbsolutePath() + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        try {
            Connection connection = DriverManager.getConnection(url, "redress", "");
            connection.setAutoCommit(autoCommit);
            return connection;
        } catch (SQLException e) {
            throw e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? new KeysUnavailable(
                            "Another program has the keys in %1$s open; stop it first. / 密钥库 %1$s 已被其他程序打开，请先停止该程序。"
                                    .formatted(file),
                            e)
                    : failed(e);
        }
    }

    @Override
    public <T extends @Nullable Object> T read(Work<T> work) {
        try {
            return work.on(reader());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private synchronized Connection reader() throws SQLException {
        reopenWhenClosed();
        return reader;
    }

    private synchronized Connection writer() throws SQLException {
        reopenWhenClosed();
        return writer;
    }

    /** A fault of the disk makes H2 close the database under us; opening it again recovers what was durable. */
    private void reopenWhenClosed() throws SQLException {
        if (reader.isClosed() || writer.isClosed()) {
            reader = open(file, true);
            writer = open(file, false);
        }
    }

    /** The checkpoint is what puts it on the disk: a commit alone would survive a crash of the process, not of the machine. */
    @Override
    public <T extends @Nullable Object> T write(Work<T> work) {
        Connection connection = writer;
        try {
            connection = writer();
            T result = work.on(connection);
            connection.commit();
            execute(connection, "checkpoint sync");
            return result;
        } catch (SQLException e) {
            rollBack(connection, e);
            throw failed(e);
        } catch (RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** H2 keeps old pages until it rewrites the file. */
    @Override
    public void wipe() {
        try {
            execute(writer(), "shutdown compact");
            reader();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void close() {
        try (Connection _ = reader;
                Connection last = writer) {
            if (!last.isClosed()) {
                execute(last, "checkpoint sync");
            }
        } catch (SQLException e) {
            throw failed(e);
        }
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
