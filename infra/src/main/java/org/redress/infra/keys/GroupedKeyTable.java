package org.redress.infra.keys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * New keys go into a log, one value per group, and are moved into the table many at a time. Putting each at its own place at
 * once would rewrite a page of the index per key, and H2 writes pages whole: the journal would wait for that.
 * For the one process that has the file.
 */
final class GroupedKeyTable implements KeyTable {
    private static final int IN_A_VALUE = 2_000;
    private static final int MOVED_AT = 8_192;

    private final KeyLog log;
    private final KeyConnections connections;
    private final JdbcKeyTable table;
    private final Map<String, List<WrappedKey>> unmoved = new ConcurrentHashMap<>();

    GroupedKeyTable(KeyLog log, KeyConnections connections, JdbcKeyTable table) {
        this.log = log;
        this.connections = connections;
        this.table = table;
        move();
    }

    @Override
    public void store(Collection<WrappedKey> keys) {
        List<WrappedKey> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += IN_A_VALUE) {
            add(KeyGroups.write(all.subList(from, Math.min(from + IN_A_VALUE, all.size()))));
        }
        all.forEach(key -> unmoved.merge(key.subject(), List.of(key), GroupedKeyTable::joined));
        if (unmoved.size() >= MOVED_AT) {
            move();
        }
    }

    private void add(byte[] group) {
        if (!log.hasRoomFor(group)) {
            move();
        }
        try {
            log.add(group);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static KeysUnavailable failed(IOException e) {
        return new KeysUnavailable("The log of new keys cannot be read or written: " + e.getMessage(), e);
    }

    private static List<WrappedKey> joined(List<WrappedKey> before, List<WrappedKey> after) {
        List<WrappedKey> joined = new ArrayList<>(before);
        joined.removeIf(old -> after.stream().anyMatch(key -> key.id() == old.id()));
        joined.addAll(after);
        return List.copyOf(joined);
    }

    /** Forgotten only after the table has them, so that a reader finds every key in one place or the other. */
    private void move() {
        try {
            List<byte[]> groups = log.read();
            if (!groups.isEmpty()) {
                connections.write(connection -> {
                    int moved = 0;
                    for (byte[] group : groups) {
                        moved += JdbcKeyTable.store(connection, KeyGroups.read(group));
                    }
                    return moved;
                });
                log.clear();
                unmoved.clear();
            }
        } catch (IOException e) {
            throw failed(e);
        }
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
        try (KeyLog _ = log) {
            move();
            table.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
