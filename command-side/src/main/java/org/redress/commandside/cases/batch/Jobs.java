package org.redress.commandside.cases.batch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.redress.infra.desk.Batch.Ref;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Batches that are being done, a few at a time; the others wait their turn. */
final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int AT_ONCE = 2;

    private final ConcurrentMap<Ref, Job> going = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("batch-", 0).factory());

    /** One batch on its way. */
    static final class Job {
        private final CompletableFuture<Boolean> end = new CompletableFuture<>();
        private volatile boolean stopped;

        boolean isStopped() {
            return stopped;
        }
    }

    /** Nothing happens when it is on its way already. */
    void start(Ref key, Consumer<Job> work) {
        Job fresh = new Job();
        if (going.putIfAbsent(key, fresh) == null) {
            threads.execute(() -> run(key, fresh, work));
        }
    }

    private void run(Ref key, Job job, Consumer<Job> work) {
        try {
            work.accept(job);
        } catch (RuntimeException failed) {
            LOG.error("batch {} was broken off; asking for it again goes on with it", key.id(), failed);
        } finally {
            going.remove(key, job);
            job.end.complete(true);
        }
    }

    boolean isRunning(Ref key) {
        return going.containsKey(key);
    }

    void stop(Ref key) {
        Job job = going.get(key);
        if (job != null) {
            job.stopped = true;
        }
    }

    void await(Ref key, Duration atMost) {
        Job job = going.get(key);
        if (job != null) {
            job.end
                    .copy()
                    .completeOnTimeout(false, atMost.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    @Override
    public void close() {
        going.values().forEach(job -> job.stopped = true);
        threads.close();
    }
}
