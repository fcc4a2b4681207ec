package org.redress.infra.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.redress.events.Recorded;

/** A reader that keeps up with the journal as a projection does, and remembers what it saw. */
final class Follower implements AutoCloseable {
    private final List<Recorded<?>> seen = new ArrayList<>();
    private final Journal journal;
    private final Thread thread = new Thread(this::follow, "follower");
    private volatile boolean stop;

    Follower(Journal journal) {
        this.journal = journal;
        thread.start();
    }

    private void follow() {
        long position = 0;
        while (!stop || journal.head() > position) {
            journal.awaitBeyond(position, Duration.ofMillis(20));
            List<Recorded<?>> some = journal.readAfter(position, 7);
            seen.addAll(some);
            position = some.isEmpty() ? position : some.getLast().envelope().position();
        }
    }

    /** Reads up to the head and returns everything in the order it was seen. */
    List<Recorded<?>> finish() throws InterruptedException {
        stop = true;
        thread.join();
        return seen;
    }

    @Override
    public void close() {
        stop = true;
    }
}
