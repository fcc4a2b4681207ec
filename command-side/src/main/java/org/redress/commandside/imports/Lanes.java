package org.redress.commandside.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works on several cases at once, and on each case in the order of its batches: a case always travels in the same lane.
 * What waits in a lane is put together by case first, so that a file sorted by time costs little more than one sorted by
 * case. The first failure stops all lanes; nobody is ever interrupted.
 */
final class Lanes implements AutoCloseable {
    private static final int WAITING_PER_LANE = 64;

    private final List<BlockingQueue<Optional<CaseBatch>>> queues = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final Consumer<CaseBatch> work;

    Lanes(int count, Consumer<CaseBatch> work) {
        this.work = work;
        for (int lane = 0; lane < count; lane++) {
            BlockingQueue<Optional<CaseBatch>> queue = new ArrayBlockingQueue<>(WAITING_PER_LANE);
            queues.add(queue);
            threads.add(Thread.ofPlatform().name("import-lane-" + lane).start(() -> run(queue)));
        }
    }

    /** Waits while the case's lane is full. Throws what stopped the lanes. */
    void put(CaseBatch batch) {
        rethrow();
        offer(queues.get(Math.floorMod(batch.caseId().hashCode(), queues.size())), Optional.of(batch));
    }

    /** Waits until everything handed in is done. Throws what stopped the lanes. */
    void finish() {
        close();
        rethrow();
    }

    @Override
    public void close() {
        if (threads.stream().anyMatch(Thread::isAlive)) {
            queues.forEach(queue -> offer(queue, Optional.empty()));
            threads.forEach(Lanes::join);
        }
    }

    private void run(BlockingQueue<Optional<CaseBatch>> queue) {
        while (true) {
            Optional<CaseBatch> batch = take(queue);
            if (batch.isEmpty()) {
                return;
            }
            List<CaseBatch> waiting = new ArrayList<>(List.of(batch.get()));
            boolean last = takeAll(queue, waiting);
            CaseBatch.byCase(waiting).forEach(this::attempt);
            if (last) {
                return;
            }
        }
    }

    /** Whether the lane ends with these. */
    private static boolean takeAll(BlockingQueue<Optional<CaseBatch>> queue, List<CaseBatch> waiting) {
        List<Optional<CaseBatch>> more = new ArrayList<>();
        queue.drainTo(more);
        more.forEach(batch -> batch.ifPresent(waiting::add));
        return more.stream().anyMatch(Optional::isEmpty);
    }

    private void attempt(CaseBatch batch) {
        if (failure.get() == null) {
            try {
                work.accept(batch);
            } catch (RuntimeException failed) {
                failure.compareAndSet(null, failed);
            }
        }
    }

    private void rethrow() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private static <T> void offer(BlockingQueue<T> queue, T item) {
        try {
            queue.put(item);
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException("import threads are never interrupted", nobodyDoesThat);
        }
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException("import threads are never interrupted", nobodyDoesThat);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException("import threads are never interrupted", nobodyDoesThat);
        }
    }
}
