package org.redress.infra.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a table on a disk would hold; outlives the keys that were opened on it. */
final class InMemoryKeyTable implements KeyTable {
    private final Map<String, Map<Integer, WrappedKey>> keys = new ConcurrentHashMap<>();
    private final Set<String> erased = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();
    private @Nullable String fingerprint;

    @Override
    public synchronized List<WrappedKey> load(String subject) {
        return List.copyOf(keys.getOrDefault(subject, Map.of()).values());
    }

    @Override
    public synchronized void store(Collection<WrappedKey> fresh) {
        fresh.stream()
                .filter(key -> !erased.contains(key.subject()))
                .forEach(key -> keys.computeIfAbsent(key.subject(), _ -> new LinkedHashMap<>())
                        .put(key.id(), key));
    }

    @Override
    public synchronized Set<String> childrenOf(Collection<String> parents) {
        return keys.values().stream()
                .flatMap(each -> each.values().stream())
                .filter(key -> key.parent() != null && parents.contains(key.parent()))
                .map(WrappedKey::subject)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void destroy(Collection<String> subjects) {
        erased.addAll(subjects);
        keys.keySet().removeAll(subjects);
    }

    @Override
    public synchronized List<String> newlyErased() {
        List<String> news = new ArrayList<>(erased);
        news.removeAll(told);
        told.addAll(news);
        return news;
    }

    @Override
    public @Nullable String fingerprint() {
        return fingerprint;
    }

    @Override
    public void fingerprint(String first) {
        fingerprint = first;
    }

    /** Whoever opens it next hears everything again. */
    @Override
    public synchronized void close() {
        told.clear();
    }

    synchronized InMemoryKeyTable copy() {
        InMemoryKeyTable copy = new InMemoryKeyTable();
        keys.values().forEach(each -> copy.store(each.values()));
        copy.erased.addAll(erased);
        return copy;
    }
}
