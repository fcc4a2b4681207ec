package org.redress.infra.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys in use: cached, pending, or fetched from the table. All but {@link #cached} needs the lock of its owner. */
final class KeyRings {
    private static final int CACHED = 65_536;

    private final KeyCache cache = new KeyCache(CACHED);
    private final PendingKeys pending = new PendingKeys();
    private final KeyTable table;
    private final SubjectKey master;

    KeyRings(KeyTable table, MasterKey master) {
        this.table = table;
        this.master = new SubjectKey(0, master.key());
    }

    @Nullable
    KeyRing cached(String subject) {
        return cache.get(subject);
    }

    PendingKeys pending() {
        return pending;
    }

    @Nullable
    KeyRing find(String subject) {
        KeyRing ring = cache.get(subject);
        if (ring == null) {
            ring = pending.ring(subject);
        }
        return ring != null ? ring : fetch(subject);
    }

    KeyRing create(String subject, @Nullable String parent) {
        return use(subject, new KeyRing(parent, List.of(KeyWrap.fresh())));
    }

    /** From now on in use, and pending until it is written. */
    KeyRing use(String subject, KeyRing ring) {
        KeyRing parent = ring.parent() == null ? null : find(ring.parent());
        SubjectKey around = parent == null ? master : parent.newest();
        for (SubjectKey key : ring.keys()) {
            pending.add(KeyWrap.wrap(subject, key, ring.parent(), around), ring);
        }
        cache.put(subject, ring);
        return ring;
    }

    /** Another process may have added keys since the subject was cached, so a missing one is looked for in the table. */
    SubjectKey find(String subject, int id) {
        KeyRing ring = find(subject);
        SubjectKey key = ring == null ? null : ring.find(id);
        if (key == null) {
            ring = fetch(subject);
            key = ring == null ? null : ring.find(id);
        }
        if (key == null) {
            throw new KeyMissing(subject);
        }
        return key;
    }

    private @Nullable KeyRing fetch(String subject) {
        Map<String, List<WrappedKey>> stored = new LinkedHashMap<>();
        table.load(subject)
                .forEach(key -> stored.computeIfAbsent(key.subject(), _ -> new ArrayList<>())
                        .add(key));
        List<WrappedKey> own = stored.remove(subject);
        if (own == null) {
            return pending.ring(subject);
        }
        KeyRing ring = unwrapped(own, pending.ring(subject));
        cache.put(subject, ring);
        stored.forEach(this::readAhead);
        return ring;
    }

    private KeyRing unwrapped(List<WrappedKey> stored, @Nullable KeyRing fresh) {
        List<SubjectKey> keys = new ArrayList<>();
        stored.forEach(key -> keys.add(unwrap(key)));
        if (fresh == null) {
            return new KeyRing(stored.getLast().parent(), keys);
        }
        keys.removeAll(fresh.keys());
        keys.addAll(fresh.keys());
        return new KeyRing(fresh.parent(), keys);
    }

    /** Nobody has asked for it yet, so it must not cost a search of its own. */
    private void readAhead(String subject, List<WrappedKey> stored) {
        boolean known = cache.get(subject) != null || pending.ring(subject) != null;
        boolean ready = stored.stream().allMatch(key -> key.parent() == null || cache.get(key.parent()) != null);
        if (!known && ready) {
            cache.put(subject, unwrapped(stored, null));
        }
    }

    private SubjectKey unwrap(WrappedKey key) {
        return KeyWrap.unwrap(key, key.parent() == null ? master : find(key.parent(), KeyWrap.around(key)));
    }

    /** These and whatever is wrapped by their keys, over any number of generations. */
    Set<String> withChildren(Collection<String> subjects) {
        Set<String> all = new LinkedHashSet<>(subjects);
        Collection<String> parents = subjects;
        while (!parents.isEmpty()) {
            Set<String> children = new LinkedHashSet<>(table.childrenOf(parents));
            children.addAll(pending.childrenOf(parents));
            children.removeAll(all);
            all.addAll(children);
            parents = children;
        }
        return all;
    }

    void drop(Collection<String> subjects) {
        subjects.forEach(cache::drop);
        pending.drop(subjects);
    }

    void clear() {
        cache.clear();
        pending.drop(pending.all().stream().map(WrappedKey::subject).toList());
    }
}
