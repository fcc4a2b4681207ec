package org.redress.queryside.folding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows last written, so that a case that goes on soon need not be read again. It agrees with the tables only as long as
 * what was written is committed: the projection drops it when it is told to forget.
 */
public final class CaseMemory<R extends CaseRow> {
    private static final int MOST = 10_000;

    private final Map<CaseKey, R> rows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseKey, R> eldest) {
            return size() > MOST;
        }
    };

    @Nullable
    R find(CaseKey key) {
        return rows.get(key);
    }

    void keep(R row) {
        rows.put(row.key(), row);
    }

    public void clear() {
        rows.clear();
    }
}
