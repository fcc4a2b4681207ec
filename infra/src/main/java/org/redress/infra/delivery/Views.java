package org.redress.infra.delivery;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * The database of the read models. Every model lives in a schema of its own for each time it was built, and the bookmark
 * says which of them answers. It may be thrown away: everything in it comes back from the journal.
 */
public final class Views implements AutoCloseable {
    private static final List<String> DDL =
            List.of("create schema if not exists delivery", """
            create table if not exists delivery.bookmark (
                projection varchar not null, generation bigint not null, revision integer not null,
                position bigint not null, edition bigint not null, live boolean not null, indexed boolean not null,
                primary key (projection, generation))
            """, """
            create table if not exists delivery.parked (
                projection varchar not null, generation bigint not null, position bigint not null,
                tenant varchar not null, stream varchar not null, cause boolean not null, error varchar not null,
                primary key (projection, generation, position))
            """, ErasedSubjects.CREATE);
    /** H2's repeatable read looks at each table when it is first used; only this level sees all tables at one moment. */
    private static final int H2_SNAPSHOT = 6;

    private static final String LIVE = """
            select generation, position, edition from delivery.bookmark where projection = ? and live
            """;

    private final DataSource source;
    private final @Nullable HikariDataSource owned;
    private final @Nullable ViewsFile file;
    private final int snapshot;

    private Views(DataSource source, @Nullable HikariDataSource owned, @Nullable ViewsFile file) {
        this.source = source;
        this.owned = owned;
        this.file = file;
        this.snapshot = createTables();
    }

    /** A query over one read model. */
    @FunctionalInterface
    public interface Query<T extends @Nullable Object> {
        T run(Reading reading) throws SQLException;
    }

    /**
     * File {@code views} in this directory. Default durability: position and rows are lost together and come back. After an
     * erasure the file is rewritten when it is closed, or after a crash before it is opened.
     */
    public static Views h2(Path directory) {
        ViewsFile file = ViewsFile.in(directory);
        Views views = owning(file.url(), file);
        if (!views.erasedTextLingers()) {
            return views;
        }
        views.close();
        return owning(file.url(), file);
    }

    public static Views postgres(String jdbcUrl) {
        return owning(jdbcUrl, null);
    }

    /** The caller keeps and closes the data source. */
    public static Views on(DataSource source) {
        return new Views(source, null, null);
    }

    /** Runs the query on the live tables of the model, all at one position. It may run again when tables were switched. */
    public <T extends @Nullable Object> T read(String projection, Query<T> query) {
        return with(connection -> {
            Reading reading = open(projection, connection);
            while (true) {
                try {
                    connection.setSchema(schema(projection, reading.generation()));
                    return query.run(reading);
                } catch (SQLException | DataAccessException failed) {
                    connection.rollback();
                    Reading again = open(projection, connection);
                    if (again.generation() == reading.generation()) {
                        throw failed;
                    }
                    reading = again;
                }
            }
        });
    }

    <T extends @Nullable Object> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setTransactionIsolation(snapshot);
            connection.setAutoCommit(false);
            try {
                return work.run(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new ViewsUnavailable("the views database does not answer", failed);
        }
    }

    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T run(Connection connection) throws SQLException;
    }

    Connection connection() throws SQLException {
        return source.getConnection();
    }

    static String schema(String projection, long generation) {
        return projection + "_g" + generation;
    }

    @Override
    public void close() {
        ViewsFile stale = owned != null && !owned.isClosed() && erasedTextLingers() ? file : null;
        if (owned != null) {
            owned.close();
        }
        if (stale != null) {
            rewrite(stale);
        }
    }

    private static void rewrite(ViewsFile file) {
        try {
            file.rewrite();
        } catch (SQLException failed) {
            Delivery.LOG.warn("the views' file keeps erased text until the next start: {}", Blame.told(failed));
        }
    }

    private boolean erasedTextLingers() {
        try (Connection connection = source.getConnection()) {
            return ErasedSubjects.linger(connection);
        } catch (SQLException failed) {
            Delivery.LOG.warn("nobody knows whether the views' file keeps erased text: {}", Blame.told(failed));
            return false;
        }
    }

    private static Reading open(String projection, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LIVE)) {
            statement.setString(1, projection);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("there is no read model called " + projection + " yet");
                }
                return new Reading(connection, row.getLong(1), row.getLong(2), row.getLong(3));
            }
        }
    }

    private static Views owning(String jdbcUrl, @Nullable ViewsFile file) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(24);
        config.setPoolName("views");
        HikariDataSource pool = new HikariDataSource(config);
        return new Views(pool, pool, file);
    }

    private int createTables() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String ddl : DDL) {
                statement.execute(ddl);
            }
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            return h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ;
        } catch (SQLException failed) {
            throw new ViewsUnavailable("cannot prepare the views database", failed);
        }
    }
}
