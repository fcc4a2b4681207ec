package org.redress.infra.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Subject keys in a database of their own: an H2 file, or a schema of PostgreSQL. The master key comes from the environment
 * variable {@code REDRESS_MASTER_KEY} (32 bytes in base64), else from the file {@code master.key}, made at the first start.
 *
 * <p>Backups: copy the keys database and, somewhere else, {@code master.key}. Leave {@code keys.erased} where it is: it is
 * no part of a key backup. When older keys are restored, it is read at the next start and everybody it names is erased
 * again before anything can be read. Whoever restores a machine from nothing takes the newest {@code keys.erased} there is,
 * or erases the subjects named by the journal again.
 */
public final class JdbcSubjectKeys {
    private JdbcSubjectKeys() {}

    /** The files {@code keys.mv.db} and {@code keys.log} (new keys) in the directory, beside {@code master.key} and {@code keys.erased}. */
    public static SubjectKeys h2(Path directory) {
        return h2(directory, System.getenv());
    }

    static SubjectKeys h2(Path directory, Map<String, String> environment) {
        create(directory);
        KeyConnections connections = new H2KeyConnections(directory.resolve("keys"));
        return open(
                connections,
                () -> new GroupedKeyTable(KeyLog.in(directory), connections, new JdbcKeyTable(connections)),
                new MasterKeyFile(directory, environment));
    }

    /**
     * The schema {@code redress_keys}; {@code master.key} and {@code keys.erased} stay in the directory. Several processes may
     * share it; the data source stays its owner's to close.
     */
    public static SubjectKeys postgres(DataSource database, Path directory) {
        return postgres(database, directory, System.getenv());
    }

    static SubjectKeys postgres(DataSource database, Path directory, Map<String, String> environment) {
        create(directory);
        PostgresKeyConnections connections = new PostgresKeyConnections(database);
        return open(
                connections,
                () -> new ServerKeyTable(connections, new JdbcKeyTable(connections)),
                new MasterKeyFile(directory, environment));
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SubjectKeys open(KeyConnections connections, Supplier<KeyTable> opening, MasterKeyFile file) {
        try {
            KeyTable table = opening.get();
            return new WrappedSubjectKeys(table, master(table, file), new ErasedFile(file.directory()));
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private static MasterKey master(KeyTable table, MasterKeyFile file) {
        String known = table.fingerprint();
        MasterKey master = known == null ? file.readOrCreate() : file.mustExist();
        if (known == null) {
            table.fingerprint(master.fingerprint());
        } else if (!known.equals(master.fingerprint())) {
            throw new KeysUnavailable(
                    "The master key is not the one these keys were made under; put the right one back. / "
                            + "主密钥与密钥库不匹配，请换回原来的主密钥。");
        }
        return master;
    }
}
