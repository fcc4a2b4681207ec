package org.redress.infra.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.api.ErrorCode;

/**
 * One file {@code journal.mv.db} in a directory. The {@code async:} file system survives interrupted threads. By its defaults H2
 * answers before anything is on the disk, hence the checkpoint per group. Its writer in the background stays on: it alone gives
 * the space of rewritten pages back, and what it writes early harms nobody.
 */
final class H2Engine implements Engine {
    /** How long freed space is left alone; longer than any write waits for its sync, shorter than it takes to fill a disk. */
    private static final int RETENTION_MILLIS = 10_000;

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private static final String DISK = "async:";

    private final String disk;
    private final Path directory;
    private final Durability durability;

    private H2Engine(String disk, Path directory, Durability durability) {
        this.disk = disk;
        this.directory = directory;
        this.durability = durability;
    }

    static H2Engine open(Path directory, Durability durability) {
        return open(DISK, directory, durability);
    }

    /** On a disk of another kind: tests have one that fails. */
    static H2Engine open(String disk, Path directory, Durability durability) {
        Path real = real(directory);
        if (!OPEN.add(real)) {
            throw new AlreadyRunning(directory);
        }
        return new H2Engine(disk, real, durability);
    }

    private static Path real(Path directory) {
        try {
            return Files.createDirectories(directory).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(url(disk, directory, durability), "redress", "");
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new AlreadyRunning(directory, e);
            }
            throw e;
        }
    }

    static String url(Path directory, Durability durability) {
        return url(DISK, directory, durability);
    }

    private static String url(String disk, Path directory, Durability durability) {
        String url = "jdbc:h2:" + disk + directory.resolve("journal") + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        return switch (durability) {
            case SYNCED -> url + ";RETENTION_TIME=" + RETENTION_MILLIS;
            case ENGINE_DEFAULT -> url;
        };
    }

    @Override
    public String script() {
        return "journal-h2.sql";
    }

    @Override
    public Tables tables() {
        return new EmbeddedTables();
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public void lock(Connection connection) {
        // the file has one process and the process one committer
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        switch (durability) {
            case SYNCED -> run(connection, "checkpoint sync");
            case ENGINE_DEFAULT -> {}
        }
    }

    @Override
    public void discard(Connection connection) {
        EmbeddedDatabase database = EmbeddedDatabase.of(connection);
        if (database != null) {
            database.letGo();
        }
    }

    @Override
    public void close() {
        OPEN.remove(directory);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
