package org.redress.bench.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.redress.bench.Contender.Sample;

/** Clients that each ask again as soon as they were answered. */
record ClosedLoop(int clients, Duration time) {

    Sample run(Runnable command) throws Exception {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Client> all = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < clients; i++) {
            Client client = new Client(command, start + time.toNanos());
            client.thread.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
            all.add(client);
            client.thread.start();
        }
        for (Client client : all) {
            client.thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("a client failed", failed);
        }
        long[] sorted = all.stream().flatMapToLong(Client::latencies).sorted().toArray();
        return new Sample(sorted.length / seconds, percentiles(sorted));
    }

    private static String percentiles(long[] sorted) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms",
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    private static final class Client {
        private final Thread thread;
        private long[] nanos = new long[4096];
        private int done;

        Client(Runnable command, long until) {
            thread = Thread.ofPlatform().unstarted(() -> {
                for (long before = System.nanoTime(); before < until; before = System.nanoTime()) {
                    command.run();
                    add(System.nanoTime() - before);
                }
            });
        }

        private void add(long latency) {
            if (done == nanos.length) {
                nanos = Arrays.copyOf(nanos, done * 2);
            }
            nanos[done++] = latency;
        }

        java.util.stream.LongStream latencies() {
            return Arrays.stream(nanos, 0, done);
        }
    }
}
