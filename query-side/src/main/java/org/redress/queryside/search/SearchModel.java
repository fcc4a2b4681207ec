package org.redress.queryside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.DeliveryStatus;
import org.redress.infra.delivery.EventSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The search index as a read model: it follows the journal on a thread of its own, so that it holds up no other, and after
 * trouble it opens itself again. A broken index is thrown away and filled anew.
 */
public final class SearchModel implements AutoCloseable {
    public static final String NAME = "search";
    private static final Logger LOG = LoggerFactory.getLogger(SearchModel.class);
    private static final Duration IDLE = Duration.ofMillis(250);
    private static final Duration GATHERED = Duration.ofMillis(100);
    private static final long NEAR = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path path;
    private final EventSource source;
    private final LinkedBlockingQueue<Errand> errands = new LinkedBlockingQueue<>();
    private final CompletableFuture<SearchIndex> first = new CompletableFuture<>();
    private final Moves moves = new Moves();
    private final Thread thread;
    private volatile SearchState state = SearchState.NOTHING;
    private volatile boolean stopping;

    private SearchModel(Path path, EventSource source) {
        this.path = path;
        this.source = source;
        this.thread = Thread.ofPlatform().name("delivery-" + NAME).daemon().unstarted(this::run);
    }

    /** Opens the files on its own thread. */
    public static SearchModel start(Path path, EventSource source) {
        SearchModel model = new SearchModel(path, source);
        model.thread.start();
        return model;
    }

    private void run() {
        while (!stopping) {
            try (SearchFeed feed = SearchFeed.open(path, source)) {
                follow(feed);
                feed.commit();
            } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException useless) {
                startOver(useless);
            } catch (IOException | RuntimeException failed) {
                tryAgain(failed);
            }
        }
        errands.forEach(left -> left.done().completeExceptionally(new IllegalStateException("search is closed")));
    }

    private void follow(SearchFeed feed) throws IOException {
        feed.index().show();
        publish(feed, null);
        first.complete(feed.index());
        while (!stopping) {
            Errand errand = errands.poll();
            if (errand != null) {
                errand.run(feed, () -> publish(feed, null));
            } else if (feed.step(IDLE)) {
                publish(feed, null);
                gather(feed.index().position());
            }
        }
    }

    /** To show a batch is to write a segment, so a steady trickle is gathered; what comes after a pause is found at once. */
    private void gather(long position) {
        if (source.head() - position > NEAR) {
            return;
        }
        boolean stopped = !errands.isEmpty() || moves.await(() -> stopping || !errands.isEmpty(), GATHERED);
        LOG.trace("gathered, interrupted: {}", stopped);
    }

    private void publish(SearchFeed feed, @Nullable String error) throws IOException {
        SearchIndex index = feed.index();
        index.show();
        long position = index.position();
        boolean rebuilding = state.rebuilding() && position < source.head();
        state = new SearchState(index, position, index.parked(), error, rebuilding);
        moves.announce();
    }

    private void startOver(IOException useless) {
        LOG.warn("the search index is of no use and is made anew: {}", useless.getMessage());
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException stuck) {
            tryAgain(stuck);
        }
    }

    private void tryAgain(Exception failed) {
        String told = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        LOG.warn("search stays behind: {}", told);
        state = new SearchState(null, state.position(), state.parked(), told, state.rebuilding());
        boolean asked = moves.await(() -> stopping, PAUSE);
        LOG.debug("waited, asked to stop: {}", asked);
    }

    /** Waits a little while the files are being opened. Throws {@link SearchUnavailable} when they cannot be read now. */
    <T extends @Nullable Object> T read(SearchIndex.Look<T> look) {
        try {
            SearchIndex index = state.index() == null ? first.get(2, TimeUnit.SECONDS) : state.index();
            return index.read(look);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailable(givenUp);
        } catch (IOException | TimeoutException | ExecutionException | AlreadyClosedException failed) {
            throw new SearchUnavailable(failed);
        }
    }

    /** Everything up to here can be found. */
    public long position() {
        return state.position();
    }

    public DeliveryStatus status() {
        return state.status(source.head());
    }

    /** Waits until everything up to this position can be found; false when the time is over first. */
    public boolean awaitPosition(long position, Duration atMost) {
        return moves.await(() -> state.position() >= position, atMost);
    }

    public boolean awaitRebuilt(Duration atMost) {
        return moves.await(() -> !state.rebuilding() && state.index() != null, atMost);
    }

    /** The keys of these subjects are gone: no file of the index holds their texts when this is done. */
    public void erase(Set<String> subjects) {
        if (!subjects.isEmpty()) {
            run(feed -> feed.erase(Set.copyOf(subjects)));
        }
    }

    /** Finishes erasures that were broken off, given everybody whose keys are gone, as soon as the files are open. */
    public void finishErasures(Set<String> allErased) {
        if (!allErased.isEmpty()) {
            Errand errand = new Errand(feed -> feed.finishErasure(Set.copyOf(allErased)));
            errands.add(errand);
        }
    }

    /** Fills the index anew; meanwhile it finds what it holds so far. */
    public void rebuild() {
        run(feed -> {
            feed.rebuild();
            state = new SearchState(feed.index(), 0, 0, null, true);
        });
    }

    private void run(Errand.Work work) {
        Errand errand = new Errand(work);
        errands.add(errand);
        errand.done().orTimeout(2, TimeUnit.MINUTES).join();
    }

    @Override
    public void close() {
        stopping = true;
        moves.announce();
        try {
            thread.join();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(givenUp));
        }
    }
}
