package org.redress.infra.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that writes. It takes what waits, never lingers, and answers each request after the commit is durable. */
final class Committer {
    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);
    private static final Duration PLACE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 3;
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final GroupQueue queue = new GroupQueue();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Session session;
    private final HeadSignal head;
    private final Thread thread;

    private Committer(Session session, HeadSignal head) {
        this.session = session;
        this.head = head;
        this.thread = new Thread(this::run, "journal-committer");
        thread.setDaemon(true);
    }

    static Committer start(Session session, HeadSignal head) {
        Committer committer = new Committer(session, head);
        committer.thread.start();
        return committer;
    }

    AppendOutcome submit(Request request) {
        Waiting waiting = new Waiting(request);
        queue.put(waiting, PLACE);
        return waiting.await(ANSWER);
    }

    /** Writes what is waiting, then stops. */
    void close() {
        if (closed.compareAndSet(false, true)) {
            queue.close();
            Patience.wait(Duration.ofMinutes(1), nanos -> thread.join(Duration.ofNanos(nanos)));
        }
    }

    private void run() {
        try {
            List<Waiting> group = queue.next();
            while (!group.isEmpty()) {
                settle(group);
                group = queue.next();
            }
        } finally {
            queue.close();
            queue.failAll(new JournalUnavailable("the journal is closed; nothing was written"));
            session.close();
        }
    }

    private void settle(List<Waiting> group) {
        try {
            attempt(group);
        } catch (SQLException | RuntimeException e) {
            if (e instanceof JournalUnavailable unavailable) {
                LOG.error("the journal is unavailable", e);
                group.forEach(waiting -> waiting.fail(unavailable));
                queue.failAll(unavailable);
                return;
            }
            LOG.warn("a group of {} failed; each is tried alone: {}", group.size(), e.getMessage());
            group.forEach(this::settleAlone);
        }
    }

    /** A request that cannot be written must not fail its neighbours; one that lost its connection deserves another. */
    private void settleAlone(Waiting waiting) {
        for (int left = ATTEMPTS; left > 0; left--) {
            try {
                attempt(List.of(waiting));
                return;
            } catch (JournalUnavailable e) {
                waiting.fail(e);
                return;
            } catch (SQLException | RuntimeException e) {
                if (left == 1 || !session.lost()) {
                    LOG.error("a request could not be written", e);
                    waiting.fail(new JournalUnavailable("the journal could not write this", e));
                    return;
                }
            }
        }
    }

    private void attempt(List<Waiting> group) throws SQLException {
        Prepared prepared = session.settle(group.stream().map(Waiting::request).toList());
        head.publish(prepared.head().position());
        for (int i = 0; i < group.size(); i++) {
            group.get(i).answer(prepared.outcomes().get(i));
        }
    }
}
