package org.redress.infra.keys;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.redress.infra.testing.TestPostgres;

record PostgresKeyStorage(DataSource database, Path directory) implements KeyStorage {

    PostgresKeyStorage(Path directory) {
        this(pool(), directory);
    }

    private static DataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(TestPostgres.database());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    @Override
    public SubjectKeys open() {
        return JdbcSubjectKeys.postgres(database, directory, Map.of());
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

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
