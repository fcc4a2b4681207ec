package org.redress.infra.keys;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys in use that are not durable yet. Whoever changes it holds the lock of its owner. */
final class PendingKeys {
    private final Map<Place, WrappedKey> keys = new LinkedHashMap<>();
    private final Map<String, KeyRing> rings = new LinkedHashMap<>();
    private final AtomicLong made = new AtomicLong();

    private record Place(String subject, int id) {
        static Place of(WrappedKey key) {
            return new Place(key.subject(), key.id());
        }
    }

    /** How many were ever added. May be asked without the lock: a thread sees what it, and whoever handed it work, has added. */
    long made() {
        return made.get();
    }

    void add(WrappedKey key, KeyRing ring) {
        keys.put(Place.of(key), key);
        rings.put(key.subject(), ring);
        made.incrementAndGet();
    }

    @Nullable
    KeyRing ring(String subject) {
        return rings.get(subject);
    }

    List<WrappedKey> all() {
        return List.copyOf(keys.values());
    }

    /** Those are durable; what changed since it was written stays. */
    void settle(Collection<WrappedKey> written) {
        written.forEach(key -> keys.remove(Place.of(key), key));
        Set<String> left = keys.keySet().stream().map(Place::subject).collect(Collectors.toSet());
        rings.keySet().retainAll(left);
    }

    void drop(Collection<String> subjects) {
        keys.keySet().removeIf(place -> subjects.contains(place.subject()));
        rings.keySet().removeAll(subjects);
    }

    Set<String> childrenOf(Collection<String> parents) {
        return keys.values().stream()
                .filter(key -> key.parent() != null && parents.contains(key.parent()))
                .map(WrappedKey::subject)
                .collect(Collectors.toSet());
    }
}
