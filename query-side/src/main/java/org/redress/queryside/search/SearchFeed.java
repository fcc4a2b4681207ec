package org.redress.queryside.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.store.Unread;
import org.redress.queryside.folding.CaseKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one batch of events into the index. Only one thread uses it. */
final class SearchFeed implements AutoCloseable {
    /** Changes when documents or their meaning change; the index is then filled anew. */
    static final int REVISION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(SearchFeed.class);
    private static final int BATCH = 2000;
    private static final int KEPT = 5000;
    /** So much is read again after a crash. */
    private static final int UNCOMMITTED = 50_000;

    private final EventSource source;
    private final SearchIndex index;
    private final Map<CaseKey, IndexedCase> memory = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseKey, IndexedCase> eldest) {
            return size() > KEPT;
        }
    };

    private SearchFeed(EventSource source, SearchIndex index) {
        this.source = source;
        this.index = index;
    }

    /** An index of another program, or of another journal, is emptied. */
    static SearchFeed open(Path path, EventSource source) throws IOException {
        SearchIndex index = SearchIndex.open(path);
        if (!index.isOf(REVISION) || index.position() > source.head()) {
            index.empty(REVISION);
        }
        return new SearchFeed(source, index);
    }

    SearchIndex index() {
        return index;
    }

    /** False when there was nothing to do. */
    boolean step(Duration patience) throws IOException {
        long from = index.position();
        List<Recorded<?>> events = source.readAfter(from, BATCH);
        if (events.isEmpty()) {
            long head = source.awaitBeyond(from, patience);
            if (head <= from || index.isCommitDue()) {
                commit();
            }
            return false;
        }
        apply(events);
        if (index.uncommitted() >= UNCOMMITTED || index.isCommitDue()) {
            index.commit();
        }
        return true;
    }

    private void apply(List<Recorded<?>> events) throws IOException {
        Map<CaseKey, IndexedCase> touched = known(events);
        int parked = index.parked();
        for (Recorded<?> recorded : events) {
            parked += applied(recorded, touched) ? 0 : 1;
        }
        index.write(touched.values());
        index.mark(REVISION, events.getLast().envelope().position(), parked);
        memory.putAll(touched);
    }

    /** False for an event nobody can read; the index goes on without it and says so. */
    private static boolean applied(Recorded<?> recorded, Map<CaseKey, IndexedCase> touched) {
        if (recorded.event() instanceof Unread) {
            LOG.warn(
                    "the event at position {} cannot be read",
                    recorded.envelope().position());
            return false;
        }
        if (recorded.event() instanceof CaseEvent event) {
            CaseKey key = CaseKey.of(recorded.envelope());
            CaseFold.apply(touched.computeIfAbsent(key, IndexedCase::new), recorded.envelope(), event);
        }
        return true;
    }

    private Map<CaseKey, IndexedCase> known(List<Recorded<?>> events) throws IOException {
        Map<CaseKey, IndexedCase> known = new LinkedHashMap<>();
        Set<CaseKey> sought = new LinkedHashSet<>();
        for (Recorded<?> recorded : events) {
            if (recorded.event() instanceof CaseEvent && recorded.envelope().version() > 1) {
                CaseKey key = CaseKey.of(recorded.envelope());
                IndexedCase remembered = memory.get(key);
                if (remembered == null) {
                    sought.add(key);
                } else {
                    known.put(key, remembered);
                }
            }
        }
        sought.removeAll(begun(events));
        if (!sought.isEmpty()) {
            index.find(sought).forEach(found -> known.put(found.key(), found));
        }
        return known;
    }

    private static Set<CaseKey> begun(List<Recorded<?>> events) {
        Set<CaseKey> begun = new LinkedHashSet<>();
        for (Recorded<?> recorded : events) {
            if (recorded.event() instanceof CaseEvent && recorded.envelope().version() == 1) {
                begun.add(CaseKey.of(recorded.envelope()));
            }
        }
        return begun;
    }

    /** None of their texts is left, in memory or in any file. */
    void erase(Set<String> subjects) throws IOException {
        Collection<IndexedCase> about = new ArrayList<>(index.about(subjects));
        memory.clear();
        if (!about.isEmpty()) {
            about.forEach(indexed -> indexed.forget(subjects));
            index.write(about);
        }
        index.purge();
    }

    void finishErasure(Set<String> subjects) throws IOException {
        if (!index.about(subjects).isEmpty()) {
            erase(subjects);
        }
    }

    void rebuild() throws IOException {
        memory.clear();
        index.empty(REVISION);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    /** In good order; nothing has to be read again. */
    void commit() throws IOException {
        if (index.uncommitted() > 0) {
            index.commit();
        }
    }
}
