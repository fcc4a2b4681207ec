package org.redress.infra.store;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The requests that wait. Bounded: when it is full a caller waits for a place, and is told when there is none. */
final class GroupQueue {
    static final int CAPACITY = 4_096;
    static final int GROUP_REQUESTS = 500;
    static final int GROUP_EVENTS = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition emptied = lock.newCondition();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean closed;

    void put(Waiting request, Duration atMost) {
        if (!Patience.wait(atMost, nanos -> tryPut(request, nanos))) {
            throw new JournalUnavailable("the journal is overloaded; nothing was written");
        }
    }

    private boolean tryPut(Waiting request, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (waiting.size() >= CAPACITY && !closed && left > 0) {
                left = emptied.awaitNanos(left);
            }
            if (closed) {
                throw new JournalUnavailable("the journal is closed; nothing was written");
            }
            if (waiting.size() >= CAPACITY) {
                return false;
            }
            waiting.add(request);
            filled.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for at least one; empty when closed and done. */
    List<Waiting> next() {
        lock.lock();
        try {
            List<Waiting> group = List.of();
            while (group.isEmpty() && !(closed && waiting.isEmpty())) {
                while (waiting.isEmpty() && !closed) {
                    filled.awaitUninterruptibly();
                }
                group = take();
            }
            emptied.signalAll();
            return group;
        } finally {
            lock.unlock();
        }
    }

    private List<Waiting> take() {
        List<Waiting> group = new ArrayList<>();
        int events = 0;
        while (!waiting.isEmpty() && group.size() < GROUP_REQUESTS && fits(events, waiting.element())) {
            Waiting next = waiting.remove();
            if (next.take()) {
                events += next.request().weight();
                group.add(next);
            }
        }
        return group;
    }

    private static boolean fits(int events, Waiting next) {
        return events == 0 || events + next.request().weight() <= GROUP_EVENTS;
    }

    void failAll(JournalUnavailable reason) {
        lock.lock();
        try {
            waiting.forEach(request -> request.fail(reason));
            waiting.clear();
            emptied.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
            emptied.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
