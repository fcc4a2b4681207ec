package org.redress.standalone.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets long work end in good order when the process is asked to stop: it is told, and waited for. */
final class CtrlC implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final AtomicBoolean pressed = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    CtrlC() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::press));
    }

    boolean pressed() {
        return pressed.get();
    }

    @Override
    public void close() {
        ended.countDown();
    }

    private void press() {
        pressed.set(true);
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("not everything ended in time; nothing acknowledged is lost");
            }
        } catch (InterruptedException nobodyDoesThat) {
            Thread.currentThread().interrupt();
        }
    }
}
