package org.redress.infra.store;

import java.time.Duration;

/** Timed waiting that an interrupt does not end: it is remembered and put back. */
final class Patience {
    private Patience() {}

    interface Wait<T> {
        T atMost(long nanos) throws InterruptedException;
    }

    static <T> T wait(Duration atMost, Wait<T> wait) {
        long start = System.nanoTime();
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return wait.atMost(Math.max(0, atMost.toNanos() - (System.nanoTime() - start)));
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
