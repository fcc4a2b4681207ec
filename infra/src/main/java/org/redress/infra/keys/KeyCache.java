package org.redress.infra.keys;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Unwrapped keys in use, two generations of bounded size: when the young one is full, the old one goes. Reading takes no
 * lock; whoever changes it holds the lock of its owner, so that what was dropped never comes back.
 */
final class KeyCache {
    private final int generation;
    private volatile Map<String, KeyRing> young = new ConcurrentHashMap<>();
    private volatile Map<String, KeyRing> old = new ConcurrentHashMap<>();

    KeyCache(int generation) {
        this.generation = generation;
    }

    @Nullable
    KeyRing get(String subject) {
        KeyRing ring = young.get(subject);
        return ring != null ? ring : old.get(subject);
    }

    void put(String subject, KeyRing ring) {
        if (young.size() >= generation) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        old.remove(subject);
        young.put(subject, ring);
    }

    void drop(String subject) {
        young.remove(subject);
        old.remove(subject);
    }

    void clear() {
        young.clear();
        old.clear();
    }
}
