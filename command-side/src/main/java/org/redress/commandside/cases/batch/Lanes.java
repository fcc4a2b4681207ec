package org.redress.commandside.cases.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.redress.infra.desk.BatchCase;

/** Works on a few cases side by side, so that the journal commits them together. No thread is ever interrupted. */
final class Lanes implements AutoCloseable {
    /** So many are answered before the answers are kept and a stop is heard. */
    static final int TOGETHER = 32;

    private static final int LANES = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            LANES, Thread.ofPlatform().daemon().name("batch-lane-", 0).factory());

    @FunctionalInterface
    interface Work {
        BatchCase done(BatchCase one);
    }

    @FunctionalInterface
    interface Chosen {
        boolean holds(BatchCase one);
    }

    /** In the order given. */
    List<BatchCase> all(List<BatchCase> cases, Work work) {
        List<CompletableFuture<BatchCase>> going = new ArrayList<>();
        for (BatchCase one : cases) {
            going.add(CompletableFuture.supplyAsync(() -> work.done(one), threads));
        }
        return going.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        threads.close();
    }
}
