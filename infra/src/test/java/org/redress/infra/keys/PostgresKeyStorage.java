package org.redress.infra.keys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real server of its own. */
record PostgresKeyStorage(EmbeddedPostgres server, Path directory) implements KeyStorage {

    static PostgresKeyStorage start(Path directory) {
        try {
            return new PostgresKeyStorage(EmbeddedPostgres.start(), directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SubjectKeys open() {
        return JdbcSubjectKeys.postgres(server.getPostgresDatabase(), directory, Map.of());
    }

    @Override
    public void backUp() {
        execute("create table kept_keys as table redress_keys.subject_key");
        execute("create table kept_erased as table redress_keys.erased_subject");
    }

    @Override
    public void restore() {
        execute("truncate redress_keys.subject_key, redress_keys.erased_subject");
        execute("insert into redress_keys.subject_key overriding system value select * from kept_keys");
        execute("insert into redress_keys.erased_subject overriding system value select * from kept_erased");
    }

    void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
