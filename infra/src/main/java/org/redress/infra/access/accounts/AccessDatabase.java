package org.redress.infra.access.accounts;

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

/** How the access store is asked, on either engine. What was written is durable when {@code write} returns. */
public final class AccessDatabase implements AutoCloseable {
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final @Nullable HikariDataSource embedded;
    private final ReentrantLock oneWriter = new ReentrantLock();

    private AccessDatabase(DataSource source, @Nullable HikariDataSource embedded) {
        this.client = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.embedded = embedded;
        write(jdbc -> {
            for (String sql : ddl().split(";")) {
                if (!sql.isBlank()) {
                    jdbc.sql(sql).update();
                }
            }
            return true;
        });
    }

    /** File {@code access} in this directory. */
    public static AccessDatabase h2(Path directory) {
        ownersOnly(directory);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(
                "jdbc:h2:async:" + directory.toAbsolutePath().resolve("access")
                        + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE");
        pool.setUsername("redress");
        pool.setPassword("");
        pool.setPoolName("access");
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        try {
            return new AccessDatabase(pool, pool);
        } catch (DataAccessException | TransactionException failed) {
            pool.close();
            throw new AccessUnavailable(
                    "The accounts in %1$s cannot be opened. / 无法打开 %1$s 中的账户库。".formatted(directory), failed);
        }
    }

    /** Secrets of second factors have to be readable for us; nobody else on the machine needs them. */
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

    /** Schema {@code redress_access} of a database that others use too; the data source stays its owner's to close. */
    public static AccessDatabase postgres(DataSource source) {
        return new AccessDatabase(source, null);
    }

    <T extends @Nullable Object> T read(Function<JdbcClient, T> work) {
        return work.apply(client);
    }

    /** One writer at a time where the engine would refuse the second; the checkpoint is what puts it on the disk. */
    <T> T write(Function<JdbcClient, T> work) {
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

    private static String ddl() {
        try (var in = AccessDatabase.class.getResourceAsStream("access.sql")) {
            if (in == null) {
                throw new IllegalStateException("access.sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            client.sql("checkpoint sync").update();
            embedded.close();
        }
    }
}
