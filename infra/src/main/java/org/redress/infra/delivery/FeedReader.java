package org.redress.infra.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;

/** Reads ahead of the writer, at most two batches, so that decoding and applying go on at the same time. */
final class FeedReader {
    private static final int AHEAD = 2;

    /** Every batch costs each model a transaction, so a steady trickle is gathered; what comes after a pause is taken at once. */
    private static final Duration GATHERED = Duration.ofMillis(20);

    private static final int SMALL = 100;

    private final Line line;
    private final Consumer<Fetched> consumer;
    private final Semaphore room = new Semaphore(AHEAD);
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile Jump jump;
    private long notBefore = System.nanoTime();
    private volatile @Nullable String trouble;

    /** Where reading began; batches read after an older jump are worthless. */
    private static final class Jump {
        private final long to;

        private Jump(long to) {
            this.to = to;
        }
    }

    /** A batch on its way to the writer. */
    final class Fetched {
        private final Jump since;
        private final List<Recorded<?>> events;

        private Fetched(Jump since, List<Recorded<?>> events) {
            this.since = since;
            this.events = events;
        }

        List<Recorded<?>> events() {
            return events;
        }

        long last() {
            return events.getLast().envelope().position();
        }

        /** Makes room for the next one. */
        void taken() {
            room.release();
        }
    }

    FeedReader(String name, long from, Line line, Consumer<Fetched> consumer) {
        this.line = line;
        this.consumer = consumer;
        this.jump = new Jump(from);
        this.thread =
                Thread.ofPlatform().name("delivery-" + name + "-read").daemon().unstarted(this::read);
    }

    void start() {
        thread.start();
    }

    void askToStop() {
        stop.countDown();
        room.release();
    }

    void awaitStop() throws InterruptedException {
        thread.join();
    }

    void jumpTo(long position) {
        jump = new Jump(position);
    }

    boolean current(Fetched fetched) {
        return fetched.since == jump;
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    private void read() {
        try {
            Jump mine = jump;
            long at = mine.to;
            while (stop.getCount() > 0) {
                if (mine != jump) {
                    mine = jump;
                    at = mine.to;
                }
                if (room.tryAcquire(line.settings().idle().toMillis(), TimeUnit.MILLISECONDS)) {
                    at = next(mine, at);
                }
            }
        } catch (InterruptedException nobodyShould) {
            Thread.currentThread().interrupt();
            Delivery.LOG.error("delivery was interrupted and stands still", nobodyShould);
        }
    }

    private void gather() throws InterruptedException {
        long left = notBefore - System.nanoTime();
        if (left > 0 && stop.await(left, TimeUnit.NANOSECONDS)) {
            Delivery.LOG.debug("stopped while gathering");
        }
    }

    private long next(Jump mine, long at) throws InterruptedException {
        boolean handedOver = false;
        try {
            gather();
            List<Recorded<?>> events =
                    line.source().readAfter(at, line.settings().batch());
            trouble = null;
            if (events.isEmpty()) {
                line.source().awaitBeyond(at, line.settings().idle());
                return at;
            }
            Fetched fetched = new Fetched(mine, List.copyOf(events));
            handedOver = true;
            notBefore = System.nanoTime() + (events.size() < SMALL ? GATHERED.toNanos() : 0);
            consumer.accept(fetched);
            return fetched.last();
        } catch (RuntimeException failure) {
            trouble = "cannot read after position " + at + ": " + Blame.told(failure);
            Delivery.LOG.warn("{}", trouble);
            if (stop.await(line.settings().firstPause().toMillis(), TimeUnit.MILLISECONDS)) {
                Delivery.LOG.debug("stopped while waiting");
            }
            return at;
        } finally {
            if (!handedOver) {
                room.release();
            }
        }
    }
}
