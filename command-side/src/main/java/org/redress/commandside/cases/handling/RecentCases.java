package org.redress.commandside.cases.handling;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The cases worked on last, in two generations: when the young one is full it becomes the old one and the old one is
 * forgotten. No lock is shared between cases. What is in here may be outdated; the append finds out.
 */
final class RecentCases implements Cache {
    private final int generation;
    private volatile ConcurrentMap<Object, Object> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<Object, Object> old = new ConcurrentHashMap<>();

    RecentCases(int cases) {
        this.generation = Math.max(1, cases / 2);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <K, V> @Nullable V get(K key) {
        Object found = young.get(key);
        if (found == null) {
            found = old.get(key);
            if (found != null) {
                put(key, found);
            }
        }
        return (V) found;
    }

    @Override
    public void put(Object key, Object value) {
        if (young.size() >= generation) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        if (containsKey(key)) {
            return false;
        }
        put(key, value);
        return true;
    }

    @Override
    public boolean remove(Object key) {
        boolean removed = young.remove(key) != null;
        return old.remove(key) != null || removed;
    }

    @Override
    public void removeAll() {
        young = new ConcurrentHashMap<>();
        old = new ConcurrentHashMap<>();
    }

    @Override
    public boolean containsKey(Object key) {
        return young.containsKey(key) || old.containsKey(key);
    }

    /** Nobody listens here. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> false;
    }
}
