package org.redress.infra.side;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small store beside the journal, on either engine, for what no event may hold or nobody needs for ever. What was written is
 * durable when {@code write} returns.
 */
public final class SideDatabase implements AutoCloseable {
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final @Nullable HikariDataSource embedded;
    private final ReentrantLock oneWriter = new ReentrantLock();

    private SideDatabase(DataSource source, @Nullable HikariDataSource embedded, String tables) {
        this.client = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.embedded = embedded;
        write(jdbc -> {
            for (String sql : tables.split(";")) {
                if (!sql.isBlank()) {
                    jdbc.sql(sql).update();
                }
            }
            return true;
        });
    }

    /**
     * A file of this name in this directory.
     *
     * @param tables DDL common to both engines, harmless to run twice
     */
    public static SideDatabase h2(Path directory, String name, String tables) {
        ownersOnly(directory);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(
                "jdbc:h2:async:" + directory.toAbsolutePath().resolve(name)
                        + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        pool.setUsername("redress");
        pool.setPassword("");
        pool.setPoolName(name);
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        try {
            return new SideDatabase(pool, pool, tables);
        } catch (DataAccessException | TransactionException failed) {
            pool.close();
            throw failed;
        }
    }

    /** The tables of a store, from the file beside its class. */
    public static String tables(Class<?> owner, String file) {
        try (var in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What lies here may have to be readable for us; nobody else on the machine needs it. */
    private static void ownersOnly(Path directory) {
        try {
            Files.createDirectories(directory);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A schema of a database that others use too; the data source stays its owner's to close. */
    public static SideDatabase postgres(DataSource source, String tables) {
        return new SideDatabase(source, null, tables);
    }

    public <T extends @Nullable Object> T read(Function<JdbcClient, T> work) {
        return work.apply(client);
    }

    /** One writer at a time where the engine would refuse the second; the checkpoint is what puts it on the disk. */
    public <T> T write(Function<JdbcClient, T> work) {
        if (embedded == null) {
            return inTransaction(work);
        }
        oneWriter.lock();
        try {
            T result = inTransaction(work);
            client.sql("checkpoint sync").update();
            return result;
        } finally {
            oneWriter.unlock();
        }
    }

    private <T> T inTransaction(Function<JdbcClient, T> work) {
        T result = transaction.execute(_ -> work.apply(client));
        if (result == null) {
            throw new IllegalStateException("work in a transaction answers something");
        }
        return result;
    }

    @Override
    public void close() {
        if (embedded != null) {
            client.sql("checkpoint sync").update();
            embedded.close();
        }
    }
}
