package org.redress.infra.keys;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
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
    private final KeyFlusher flusher;

    WrappedSubjectKeys(KeyTable table, MasterKey master, ErasedList list) {
        this.table = table;
        this.list = list;
        this.rings = new KeyRings(table, master);
        this.flusher = new KeyFlusher(rings.pending()::made, this::writePending);
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
        return ring != null
                ? ring.newest()
                : knowing(() -> findOrCreate(subject, null)).newest();
    }

    private <T extends @Nullable Object> T knowing(Supplier<T> work) {
        state.lock();
        try {
            return work.get();
        } finally {
            state.unlock();
        }
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
        return key != null
                ? key
                : this.<@Nullable SubjectKey>knowing(
                        () -> erased.contains(subject) ? null : rings.find(subject, keyId));
    }

    @Override
    public void adopt(String child, String parent) {
        knowing(() -> {
            KeyRing ring = adopted(child, parent);
            return parent.equals(ring.parent()) ? ring : rings.use(child, new KeyRing(parent, ring.keys()));
        });
    }

    @Override
    public void adoptNew(String child, String parent) {
        knowing(() -> adopted(child, parent));
    }

    private KeyRing adopted(String child, String parent) {
        if (child.equals(parent)) {
            throw new IllegalArgumentException(child + " cannot adopt itself");
        }
        findOrCreate(parent, null);
        return findOrCreate(child, parent);
    }

    @Override
    public Flushing startFlush() {
        CompletableFuture<Void> done = flusher.start();
        return () -> {
            try {
                done.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    private void writePending() {
        writing(() -> {
            List<WrappedKey> fresh = knowing(() -> rings.pending().all());
            if (!fresh.isEmpty()) {
                table.store(fresh);
                settle(fresh);
                refresh();
            }
            return fresh;
        });
    }

    private void settle(List<WrappedKey> written) {
        state.lock();
        try {
            rings.pending().settle(written);
        } finally {
            state.unlock();
        }
    }

    private <T> T writing(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Set<String> erase(String subject) {
        return writing(() -> knowing(() -> destroy(Set.of(subject))));
    }

    /** The list first: a crash after it is completed when the keys are opened again. */
    private Set<String> destroy(Collection<String> subjects) {
        Set<String> doomed = rings.withChildren(subjects);
        remind(doomed);
        erased.addAll(doomed);
        rings.drop(doomed);
        table.destroy(doomed);
        return Set.copyOf(doomed);
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
        knowing(() -> {
            List<String> news = table.newlyErased();
            erased.addAll(news);
            rings.drop(news);
            return news;
        });
    }

    @Override
    public void close() {
        writing(() -> knowing(() -> {
            rings.clear();
            table.close();
            return true;
        }));
    }
}
