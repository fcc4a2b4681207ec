package org.redress.infra.store;

import java.util.concurrent.atomic.LongAdder;

/** What the committer has done since it was started. */
public final class JournalFigures {
    private final LongAdder groups = new LongAdder();
    private final LongAdder requests = new LongAdder();
    private final LongAdder events = new LongAdder();
    private final LongAdder syncNanos = new LongAdder();

    void settled(int asked, int written, long syncing) {
        groups.increment();
        requests.add(asked);
        events.add(written);
        syncNanos.add(syncing);
    }

    /** Transactions that wrote something. */
    public long groups() {
        return groups.sum();
    }

    /** Requests answered by them. */
    public long requests() {
        return requests.sum();
    }

    public long events() {
        return events.sum();
    }

    /** Spent waiting for the disk after the commits. */
    public double syncSeconds() {
        return syncNanos.sum() / 1e9;
    }
}
