package org.redress.infra.access.accounts;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;
import org.redress.infra.testing.TestPostgres;

/** Where accounts outlive their process, as the contract sees it. */
enum AccessStorage {
    H2,
    POSTGRESQL;

    /** Opens the same store each time it is asked. */
    Supplier<AccessDatabase> in(Path directory) {
        return switch (this) {
            case H2 -> () -> AccessDatabase.h2(directory);
            case POSTGRESQL -> {
                PGSimpleDataSource database = TestPostgres.database();
                yield () -> AccessDatabase.postgres(database);
            }
        };
    }
}
