package org.redress.commandside.automation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.store.Journal;

/** Folds of the cases heard of last; what was forgotten is read again from its stream. Used by one thread at a time. */
final class CaseWatches {
    private static final int CASES = 20_000;

    private final Journal journal;
    private final Map<CaseKey, CaseWatch> recent = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseKey, CaseWatch> eldest) {
            return size() > CASES;
        }
    };

    CaseWatches(Journal journal) {
        this.journal = journal;
    }

    void hear(CaseKey key, Envelope envelope, CaseEvent event) {
        CaseWatch known = envelope.version() == 1 ? CaseWatch.NOTHING : recent.get(key);
        if (known == null || envelope.version() > known.version() + 1) {
            recent.put(key, read(key, envelope.position()));
        } else if (envelope.version() == known.version() + 1) {
            recent.put(key, known.with(envelope, event));
        }
    }

    /** As of what was heard; a case nobody spoke of lately as of now. */
    CaseWatch get(CaseKey key) {
        CaseWatch known = recent.get(key);
        return known == null ? read(key, Long.MAX_VALUE) : known;
    }

    void forget() {
        recent.clear();
    }

    private CaseWatch read(CaseKey key, long upTo) {
        CaseWatch watch = CaseWatch.NOTHING;
        for (Recorded<?> recorded : journal.readStream(key.tenant(), StreamId.ofCase(key.caseId()), 1)) {
            if (recorded.envelope().position() <= upTo) {
                watch = watch.with(recorded.envelope(), (CaseEvent) recorded.event());
            }
        }
        return watch;
    }
}
