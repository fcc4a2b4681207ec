package org.redress.queryside.search;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Where others wait for the index to move on. */
final class Moves {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    void announce() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** False when the time was over first. */
    boolean await(BooleanSupplier arrived, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (!arrived.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
