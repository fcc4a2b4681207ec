package org.redress.infra.keys;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes pending keys on a thread of its own, so that whoever needs them durable can go on until it really has to wait. Keys
 * are counted as they are made; a write covers all that were made before it began, and the next one all made meanwhile.
 */
final class KeyFlusher {
    private final ReentrantLock lock = new ReentrantLock();
    private final Executor thread = thread();
    private final LongSupplier made;
    private final Runnable write;
    private long covered;
    private CompletableFuture<Void> current = CompletableFuture.completedFuture(null);
    private @Nullable CompletableFuture<Void> next;

    /** @param write makes durable at least what was made when it is called, or throws */
    KeyFlusher(LongSupplier made, Runnable write) {
        this.made = made;
        this.write = write;
    }

    private static Executor thread() {
        ThreadPoolExecutor one = new ThreadPoolExecutor(
                1,
                1,
                5,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("keys-flusher").factory());
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    /** Ends when all that was made until now is durable. What was not written is tried again by the next start. */
    CompletableFuture<Void> start() {
        long mark = made.getAsLong();
        lock.lock();
        try {
            if (mark <= covered) {
                return current;
            }
            CompletableFuture<Void> waiting = next;
            if (waiting == null) {
                waiting = new CompletableFuture<>();
                next = waiting;
                thread.execute(this::run);
            }
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        long before = covered;
        CompletableFuture<Void> mine = begin();
        try {
            write.run();
            mine.complete(null);
        } catch (RuntimeException | Error e) {
            forget(before);
            mine.completeExceptionally(e);
        }
    }

    private CompletableFuture<Void> begin() {
        lock.lock();
        try {
            CompletableFuture<Void> mine = next == null ? new CompletableFuture<>() : next;
            next = null;
            covered = made.getAsLong();
            current = mine;
            return mine;
        } finally {
            lock.unlock();
        }
    }

    private void forget(long before) {
        lock.lock();
        try {
            covered = before;
        } finally {
            lock.unlock();
        }
    }
}
