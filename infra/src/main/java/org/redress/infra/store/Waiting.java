package org.redress.infra.store;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A request and its caller, until the outcome is there. */
final class Waiting {
    private enum Stage {
        QUEUED,
        TAKEN,
        ABANDONED
    }

    private final Request request;
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.QUEUED);
    private volatile @Nullable AppendOutcome outcome;
    private volatile @Nullable JournalUnavailable failure;

    Waiting(Request request) {
        this.request = request;
    }

    Request request() {
        return request;
    }

    /** False when the caller has given up: then nothing is written for it. */
    boolean take() {
        return stage.compareAndSet(Stage.QUEUED, Stage.TAKEN);
    }

    void answer(AppendOutcome given) {
        outcome = given;
        done.countDown();
    }

    void fail(JournalUnavailable given) {
        failure = given;
        done.countDown();
    }

    AppendOutcome await(Duration atMost) {
        if (!Patience.wait(atMost, nanos -> done.await(nanos, TimeUnit.NANOSECONDS)) && done.getCount() > 0) {
            boolean untouched = stage.compareAndSet(Stage.QUEUED, Stage.ABANDONED);
            throw new JournalUnavailable(
                    untouched
                            ? "the journal was too busy; nothing was written"
                            : "the journal did not answer in time; ask again with the same command id");
        }
        AppendOutcome given = outcome;
        JournalUnavailable cause = failure;
        if (cause != null) {
            throw new JournalUnavailable(String.valueOf(cause.getMessage()), cause);
        }
        return Objects.requireNonNull(given, "done without an outcome");
    }
}
