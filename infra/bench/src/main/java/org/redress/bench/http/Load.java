package org.redress.bench.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Clients that each ask again as soon as they were answered, on a connection of their own.
 *
 * @param most requests of one client, should the time not end it first
 */
record Load(int port, int clients, Duration time, int most) {

    /** One request by one connection. */
    interface Errand {
        void run(Wire wire) throws IOException;
    }

    /** What a load came to. */
    static final class Times {
        private final long[] sorted;
        private final double seconds;

        private Times(long[] sorted, double seconds) {
            this.sorted = sorted;
            this.seconds = seconds;
        }

        int requests() {
            return sorted.length;
        }

        double perSecond() {
            return sorted.length / seconds;
        }

        /** In milliseconds. */
        double percentile(double share) {
            return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
        }
    }

    Times run(Errand errand) throws InterruptedException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<long[]> latencies = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int client = 0; client < clients; client++) {
            Thread thread = Thread.ofPlatform().unstarted(() -> {
                long[] own = ask(errand, start + time.toNanos());
                synchronized (latencies) {
                    latencies.add(own);
                }
            });
            thread.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("a client failed", failed);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Times(
                latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray(), seconds);
    }

    private long[] ask(Errand errand, long until) {
        long[] nanos = new long[1024];
        int done = 0;
        try (Wire wire = new Wire(port)) {
            for (long before = System.nanoTime(); before < until && done < most; before = System.nanoTime()) {
                errand.run(wire);
                nanos = done == nanos.length ? Arrays.copyOf(nanos, done * 2) : nanos;
                nanos[done++] = System.nanoTime() - before;
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return Arrays.copyOf(nanos, done);
    }
}
