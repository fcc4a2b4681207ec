package org.redress.infra.keys;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keys over any table. Keys in use are found without a lock. {@code state} guards what is known, shortly; {@code writing}
 * is held while the table is written, so that others can make keys meanwhile. Who takes both takes {@code writing} first.
 */
class WrappedSubjectKeys implements SubjectKeys {
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock state = new ReentrantLock();
    private final Set<String> erased = ConcurrentHashMap.newKeySet();
    private final KeyTable table;
    private final ErasedList list;
    private final KeyRings rings;

    WrappedSubjectKeys(KeyTable table, MasterKey master, ErasedList list) {
        this.table = table;
        this.list = list;
        this.rings = new KeyRings(table, master);
        reconcile();
    }

    /** Destroys what a restored backup revived, and tells the list what only the table knows. */
    private void reconcile() {
        erased.addAll(table.newlyErased());
        Set<String> listed = list.read();
        remind(erased);
        listed.removeAll(erased);
        if (!listed.isEmpty()) {
            destroy(listed);
        }
    }

    private void remind(Set<String> subjects) {
        Set<String> unlisted = new LinkedHashSet<>(subjects);
        unlisted.removeAll(list.read());
        if (!unlisted.isEmpty()) {
            list.add(unlisted);
        }
    }

    @Override
    public SubjectKey forSealing(String subject) {
        KeyRing ring = rings.cached(subject);
        if (ring == null) {
            state.lock();
            try {
                ring = findOrCreate(subject, null);
            } finally {
                state.unlock();
            }
        }
        return ring.newest();
    }

    private KeyRing findOrCreate(String subject, @Nullable String parent) {
        if (erased.contains(subject)) {
            throw new SubjectErased(subject);
        }
        KeyRing ring = rings.find(subject);
        return ring != null ? ring : rings.create(subject, parent);
    }

    @Override
    public @Nullable SubjectKey forOpening(String subject, int keyId) {
        KeyRing ring = rings.cached(subject);
        SubjectKey key = ring == null ? null : ring.find(keyId);
        if (key == null) {
            state.lock();
            try {
                key = erased.contains(subject) ? null : rings.find(subject, keyId);
            } finally {
                state.unlock();
            }
        }
        return key;
    }

    @Override
    public void adopt(String child, String parent) {
        if (child.equals(parent)) {
            throw new IllegalArgumentException(child + " cannot adopt itself");
        }
        state.lock();
        try {
            findOrCreate(parent, null);
            KeyRing ring = findOrCreate(child, parent);
            if (!parent.equals(ring.parent())) {
                rings.use(child, new KeyRing(parent, ring.keys()));
            }
        } finally {
            state.unlock();
        }
    }

    @Override
    public void flush() {
        if (rings.pending().any()) {
            writing.lock();
            try {
                List<WrappedKey> fresh = pending();
                if (!fresh.isEmpty()) {
                    table.store(fresh);
                    settle(fresh);
                    refresh();
                }
            } finally {
                writing.unlock();
            }
        }
    }

    private List<WrappedKey> pending() {
        state.lock();
        try {
            return rings.pending().all();
        } finally {
            state.unlock();
        }
    }

    private void settle(List<WrappedKey> written) {
        state.lock();
        try {
            rings.pending().settle(written);
        } finally {
            state.unlock();
        }
    }

    @Override
    public Set<String> erase(String subject) {
        writing.lock();
        state.lock();
        try {
            return destroy(Set.of(subject));
        } finally {
            state.unlock();
            writing.unlock();
        }
    }

    /** The list first: a crash after it is completed when the keys are opened again. */
    private Set<String> destroy(Collection<String> subjects) {
        Set<String> doomed = withChildren(subjects);
        remind(doomed);
        erased.addAll(doomed);
        rings.drop(doomed);
        table.destroy(doomed);
        return Set.copyOf(doomed);
    }

    private Set<String> withChildren(Collection<String> subjects) {
        Set<String> all = new LinkedHashSet<>(subjects);
        Collection<String> parents = subjects;
        while (!parents.isEmpty()) {
            Set<String> children = new LinkedHashSet<>(table.childrenOf(parents));
            children.addAll(rings.pending().childrenOf(parents));
            children.removeAll(all);
            all.addAll(children);
            parents = children;
        }
        return all;
    }

    @Override
    public boolean isErased(String subject) {
        return erased.contains(subject);
    }

    @Override
    public Set<String> erasedSubjects() {
        return Set.copyOf(erased);
    }

    @Override
    public void refresh() {
        state.lock();
        try {
            List<String> news = table.newlyErased();
            erased.addAll(news);
            rings.drop(news);
        } finally {
            state.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        state.lock();
        try {
            rings.clear();
            table.close();
        } finally {
            state.unlock();
            writing.unlock();
        }
    }
}
