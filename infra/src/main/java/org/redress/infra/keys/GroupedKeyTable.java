package org.redress.infra.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * New keys go to the end of the file, one row per group, and are moved into the table many at a time. Putting each at its own
 * place at once would rewrite a page of the index per key, and H2 writes pages whole: the journal would wait for that.
 * For the one process that has the file.
 */
final class GroupedKeyTable implements KeyTable {
    private static final int IN_A_ROW = 2_000;
    private static final int MOVED_AT = 8_192;
    private static final String ADD = "insert into redress_keys.key_group (keys) values (?)";
    private static final String GROUPS = "select keys from redress_keys.key_group order by seq";

    private final KeyConnections connections;
    private final JdbcKeyTable table;
    private final Map<String, List<WrappedKey>> unmoved = new ConcurrentHashMap<>();

    GroupedKeyTable(KeyConnections connections, JdbcKeyTable table) {
        this.connections = connections;
        this.table = table;
        move();
    }

    @Override
    public void store(Collection<WrappedKey> keys) {
        List<WrappedKey> all = List.copyOf(keys);
        connections.write(connection -> {
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                for (int from = 0; from < all.size(); from += IN_A_ROW) {
                    add.setBytes(1, KeyGroups.write(all.subList(from, Math.min(from + IN_A_ROW, all.size()))));
                    add.executeUpdate();
                }
            }
            return true;
        });
        all.forEach(key -> unmoved.merge(key.subject(), List.of(key), GroupedKeyTable::joined));
        if (unmoved.size() >= MOVED_AT) {
            move();
        }
    }

    private static List<WrappedKey> joined(List<WrappedKey> before, List<WrappedKey> after) {
        List<WrappedKey> joined = new ArrayList<>(before);
        joined.removeIf(old -> after.stream().anyMatch(key -> key.id() == old.id()));
        joined.addAll(after);
        return List.copyOf(joined);
    }

    /** Forgotten only after the table has them, so that a reader finds every key in one place or the other. */
    private void move() {
        connections.write(connection -> {
            for (List<WrappedKey> group : groups(connection)) {
                JdbcKeyTable.store(connection, group);
            }
            try (PreparedStatement delete = connection.prepareStatement("delete from redress_keys.key_group")) {
                return delete.executeUpdate();
            }
        });
        unmoved.clear();
    }

    private static List<List<WrappedKey>> groups(Connection connection) throws SQLException {
        List<List<WrappedKey>> groups = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(GROUPS);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                groups.add(KeyGroups.read(found.getBytes(1)));
            }
        }
        return groups;
    }

    @Override
    public List<WrappedKey> load(String subject) {
        List<WrappedKey> fresh = unmoved.getOrDefault(subject, List.of());
        List<WrappedKey> stored = table.load(subject);
        return fresh.isEmpty() ? stored : joined(stored, fresh);
    }

    @Override
    public Set<String> childrenOf(Collection<String> parents) {
        Set<String> children = new LinkedHashSet<>(table.childrenOf(parents));
        unmoved.values().stream()
                .flatMap(List::stream)
                .filter(key -> key.parent() != null && parents.contains(key.parent()))
                .forEach(key -> children.add(key.subject()));
        return children;
    }

    @Override
    public void destroy(Collection<String> subjects) {
        move();
        table.destroy(subjects);
    }

    @Override
    public List<String> newlyErased() {
        return table.newlyErased();
    }

    @Override
    public @Nullable String fingerprint() {
        return table.fingerprint();
    }

    @Override
    public void fingerprint(String fingerprint) {
        table.fingerprint(fingerprint);
    }

    @Override
    public void close() {
        table.close();
    }
}
