package org.redress.infra.store;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The durable head as this process knows it, and those who wait for it to move. */
final class HeadSignal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position;

    long position() {
        return position;
    }

    void publish(long newPosition) {
        lock.lock();
        try {
            position = Math.max(position, newPosition);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long awaitBeyond(long known, Duration atMost) {
        return Patience.wait(atMost, nanos -> await(known, nanos));
    }

    private long await(long known, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (position <= known && left > 0) {
                left = moved.awaitNanos(left);
            }
            return position;
        } finally {
            lock.unlock();
        }
    }
}
