package org.redress.infra.access.accounts;

import java.nio.file.Path;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.redress.infra.side.SideDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** How the access store is asked, on either engine. What was written is durable when {@code write} returns. */
public final class AccessDatabase implements AutoCloseable {
    private static final String TABLES = SideDatabase.tables(AccessDatabase.class, "access.sql");
    private final SideDatabase database;

    private AccessDatabase(SideDatabase database) {
        this.database = database;
    }

    /** File {@code access} in this directory. */
    public static AccessDatabase h2(Path directory) {
        try {
            return new AccessDatabase(SideDatabase.h2(directory, "access", TABLES));
        } catch (DataAccessException | TransactionException failed) {
            throw new AccessUnavailable(
                    "The accounts in %1$s cannot be opened. / 无法打开 %1$s 中的账户库。".formatted(directory), failed);
        }
    }

    /** Schema {@code redress_access} of a database that others use too; the data source stays its owner's to close. */
    public static AccessDatabase postgres(DataSource source) {
        return new AccessDatabase(SideDatabase.postgres(source, TABLES));
    }

    <T extends @Nullable Object> T read(Function<JdbcClient, T> work) {
        return database.read(work);
    }

    <T> T write(Function<JdbcClient, T> work) {
        return database.write(work);
    }

    @Override
    public void close() {
        database.close();
    }
}
