package org.redress.infra.keys;

import java.nio.file.Path;
import javax.sql.DataSource;

/** Subject keys in a database of their own: an H2 file, or a schema of PostgreSQL. */
@SuppressWarnings("DoNotCallSuggester")
public final class JdbcSubjectKeys {
    private JdbcSubjectKeys() {}

    /** The file {@code keys.mv.db} in the directory, with {@code master.key} and {@code keys.erased} beside it. */
    public static SubjectKeys h2(Path directory) {
        throw new UnsupportedOperationException("keys in " + directory);
    }

    /** The schema {@code redress_keys}; {@code master.key} and {@code keys.erased} stay in the directory. */
    public static SubjectKeys postgres(DataSource database, Path directory) {
        throw new UnsupportedOperationException("keys in " + database + ", " + directory);
    }
}
