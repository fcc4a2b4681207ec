package org.redress.commandside.automation;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets time pass for an automation, on a thread of its own. Never interrupts it: an embedded database would not survive. */
public final class Ticking implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticking.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

    private final Runnable tick;
    private final Duration every;
    private final Thread thread;
    private volatile boolean stopped;

    private Ticking(String name, Duration every, Runnable tick) {
        this.tick = tick;
        this.every = every;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    public static Ticking start(String name, Duration every, Runnable tick) {
        Ticking ticking = new Ticking(name, every, tick);
        ticking.thread.start();
        return ticking;
    }

    private void run() {
        while (!stopped) {
            LockSupport.parkNanos(this, once().toNanos());
        }
    }

    /** Trouble must not end the ticking: whatever is down may come back. */
    private Duration once() {
        try {
            tick.run();
            return every;
        } catch (RuntimeException trouble) {
            LOG.warn("{} will be tried again", thread.getName(), trouble);
            return AFTER_TROUBLE;
        }
    }

    @Override
    public void close() {
        stopped = true;
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
