package org.redress.infra.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same SQL for both engines. */
final class JdbcKeyTable implements KeyTable {
    private static final String INSERT = """
            insert into redress_keys.subject_key (subject, key_id, parent, wrapped)
            select cast(? as varchar), cast(? as integer), cast(? as varchar), cast(? as bytea)
            where not exists (select 1 from redress_keys.erased_subject where subject = ?)""";
    private static final String REPLACED = """
            delete from redress_keys.subject_key where subject = ? and key_id = ?""";
    private static final String CHILDREN = """
            select distinct subject from redress_keys.subject_key where parent = ?""";
    private static final String DELETE = "delete from redress_keys.subject_key where subject = ?";
    private static final String ERASE = """
            insert into redress_keys.erased_subject (subject) values (?) on conflict do nothing""";
    private static final String ERASED = """
            select seq, subject from redress_keys.erased_subject where seq > ? order by seq""";

    private final KeyConnections connections;
    private final KeyReader reader = new KeyReader();
    private long lastErased;

    JdbcKeyTable(KeyConnections connections) {
        this.connections = connections;
        connections.write(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : ddl().split(";")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
            return true;
        });
    }

    private static String ddl() {
        try (InputStream in = JdbcKeyTable.class.getResourceAsStream("keys.sql")) {
            if (in == null) {
                throw new IllegalStateException("keys.sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<WrappedKey> load(String subject) {
        return connections.read(connection -> reader.load(connection, subject));
    }

    @Override
    public void store(Collection<WrappedKey> keys) {
        connections.write(connection -> store(connection, keys));
    }

    static int store(Connection connection, Collection<WrappedKey> keys) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(REPLACED);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (WrappedKey key : keys) {
                delete.setString(1, key.subject());
                delete.setInt(2, key.id());
                delete.addBatch();
                insert.setString(1, key.subject());
                insert.setInt(2, key.id());
                insert.setString(3, key.parent());
                insert.setBytes(4, key.bytes());
                insert.setString(5, key.subject());
                insert.addBatch();
            }
            delete.executeBatch();
            return insert.executeBatch().length;
        }
    }

    @Override
    public Set<String> childrenOf(Collection<String> parents) {
        return connections.read(connection -> {
            Set<String> children = new LinkedHashSet<>();
            try (PreparedStatement select = connection.prepareStatement(CHILDREN)) {
                for (String parent : parents) {
                    select.setString(1, parent);
                    try (ResultSet found = select.executeQuery()) {
                        while (found.next()) {
                            children.add(found.getString(1));
                        }
                    }
                }
            }
            return children;
        });
    }

    @Override
    public void destroy(Collection<String> subjects) {
        connections.write(connection -> {
            each(connection, ERASE, subjects);
            return each(connection, DELETE, subjects);
        });
        connections.wipe();
    }

    private static int each(Connection connection, String sql, Collection<String> subjects) throws SQLException {
        int touched = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String subject : subjects) {
                statement.setString(1, subject);
                touched += statement.executeUpdate();
            }
        }
        return touched;
    }

    @Override
    public List<String> newlyErased() {
        return connections.read(connection -> {
            List<String> subjects = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(ERASED)) {
                select.setLong(1, lastErased);
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        lastErased = found.getLong(1);
                        subjects.add(found.getString(2));
                    }
                }
            }
            return subjects;
        });
    }

    @Override
    public @Nullable String fingerprint() {
        return connections.<@Nullable String>read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select fingerprint from redress_keys.master_key")) {
                return found.next() ? found.getString(1) : null;
            }
        });
    }

    @Override
    public void fingerprint(String fingerprint) {
        connections.write(connection -> each(
                connection,
                "insert into redress_keys.master_key (fingerprint) values (?) on conflict do nothing",
                List.of(fingerprint)));
    }

    @Override
    public void close() {
        connections.close();
    }
}
