package org.redress.infra.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.testing.TestPostgres;
import org.redress.infra.time.Now;

/** Where a journal of a test lives; it may be opened again and again. */
interface Home {
    EventCodec CODEC = new EventCodec(new InMemorySubjectKeys());

    Journal open(EventCodec codec, Now now);

    /** Past the journal, as somebody with a database client would. */
    Connection connect() throws SQLException;

    default Journal open() {
        return open(CODEC, Now.system());
    }

    default void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** As if the power of the database, or the cable to it, failed for a moment. */
    void breakConnections();

    /** The engines every journal test runs on. */
    enum Kind {
        H2 {
            @Override
            Home fresh() {
                return new InDirectory(temporary());
            }
        },
        POSTGRES {
            @Override
            Home fresh() {
                return new OnServer(TestPostgres.database());
            }
        };

        abstract Home fresh();
    }

    record InDirectory(Path directory) implements Home {
        @Override
        public Journal open(EventCodec codec, Now now) {
            return Journals.h2(directory, codec, now);
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(H2Engine.url(directory, Durability.SYNCED), "redress", "");
        }

        @Override
        public void breakConnections() {
            run("shutdown immediately");
        }
    }

    record OnServer(DataSource database) implements Home {
        @Override
        public Journal open(EventCodec codec, Now now) {
            return Journals.postgres(database, codec, now);
        }

        @Override
        public Connection connect() throws SQLException {
            return database.getConnection();
        }

        @Override
        public void breakConnections() {
            run("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()""");
        }
    }

    private static Path temporary() {
        try {
            Path directory = Files.createTempDirectory("journal").toRealPath();
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
