package org.redress.queryside.search;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Something the index's own thread is asked to do between two batches of events. */
record Errand(Work work, CompletableFuture<Boolean> done) {

    Errand(Work work) {
        this(work, new CompletableFuture<>());
    }

    interface Work {
        void on(SearchFeed feed) throws IOException;
    }

    interface Step {
        void take() throws IOException;
    }

    /** Done once the step after it is taken, too. */
    void run(SearchFeed feed, Step after) throws IOException {
        try {
            work.on(feed);
            after.take();
            done.complete(true);
        } catch (IOException | RuntimeException failed) {
            done.completeExceptionally(failed);
            throw failed;
        }
    }
}
