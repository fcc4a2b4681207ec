package org.redress.infra.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;

/**
 * Moves several lanes along together: one thread reads and decodes ahead, another applies each batch to every lane. Threads
 * are never interrupted, which would break the embedded database; they are asked to stop.
 */
final class Feed {
    private final Line line;
    private final Owner owner;
    private final FeedReader reader;
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final CopyOnWriteArrayList<Lane> lanes;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread writing;
    private Duration pause;
    private boolean ended;
    private volatile long position;

    /** Who decides where lanes go next. Called on the feed's own thread. */
    interface Owner {
        /** Something was applied. */
        void moved(Feed feed);

        /** There was nothing to do for a while, or a batch is done. */
        void lookAround(Feed feed);

        /** These lanes cannot keep up for now and left the feed. */
        void fellBehind(List<Lane> troubled);
    }

    Feed(String name, List<Lane> lanes, Line line, Owner owner) {
        this.line = line;
        this.owner = owner;
        this.lanes = new CopyOnWriteArrayList<>(lanes);
        this.position = lanes.stream().mapToLong(Lane::position).min().orElse(0);
        this.pause = line.settings().firstPause();
        this.reader = new FeedReader(name, position, line, this::take);
        this.writing = Thread.ofPlatform().name("delivery-" + name).daemon().unstarted(this::write);
    }

    void start() {
        reader.start();
        writing.start();
    }

    void askToStop() {
        stop.countDown();
        reader.askToStop();
        work.add(() -> {});
    }

    void awaitStop() throws InterruptedException {
        reader.awaitStop();
        writing.join();
        lanes.forEach(Lane::close);
    }

    /** Runs on the writing thread, between batches; false when this feed has ended. */
    boolean errand(Runnable errand) {
        synchronized (work) {
            return !ended && work.add(errand);
        }
    }

    /** Nothing that was promised stays undone. */
    private void end() {
        synchronized (work) {
            ended = true;
        }
        for (Runnable left = work.poll(); left != null; left = work.poll()) {
            left.run();
        }
    }

    /** What was read ahead is thrown away and read again. */
    void rereadFrom(long from) {
        position = from;
        reader.jumpTo(from);
    }

    private void take(FeedReader.Fetched fetched) {
        work.add(() -> apply(fetched));
    }

    private void write() {
        try {
            while (!stopping()) {
                Runnable next = work.poll(line.settings().idle().toMillis(), TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                } else {
                    lanes.forEach(lane -> deliver(lane, List.of()));
                }
                owner.lookAround(this);
            }
            end();
        } catch (InterruptedException nobodyShould) {
            Thread.currentThread().interrupt();
            Delivery.LOG.error("delivery was interrupted and stands still", nobodyShould);
        }
    }

    private void apply(FeedReader.Fetched fetched) {
        fetched.taken();
        if (stopping() || !reader.current(fetched)) {
            return;
        }
        List<Lane> troubled = new ArrayList<>();
        for (Lane lane : lanes) {
            if (!deliver(lane, fetched.events())) {
                troubled.add(lane);
            }
        }
        if (troubled.isEmpty()) {
            pause = line.settings().firstPause();
            position = fetched.last();
        } else if (troubled.size() == lanes.size()) {
            tryAgainLater();
        } else {
            lanes.removeAll(troubled);
            position = fetched.last();
            owner.fellBehind(troubled);
        }
        owner.moved(this);
    }

    private static boolean deliver(Lane lane, List<Recorded<?>> events) {
        try {
            lane.deliver(events);
            return true;
        } catch (LaneTrouble | RuntimeException trouble) {
            Delivery.LOG.warn("{} stays behind: {}", lane.name(), trouble.getMessage());
            return false;
        }
    }

    /** Lanes that stand still wait for a rebuild, not for better times. */
    private void tryAgainLater() {
        lanes.removeIf(lane -> lane.state().standing());
        waitFor(pause);
        Duration longest = line.settings().longestPause();
        pause = pause.multipliedBy(2).compareTo(longest) > 0 ? longest : pause.multipliedBy(2);
        rereadFrom(lanes.stream().mapToLong(Lane::position).min().orElse(position));
    }

    private void waitFor(Duration time) {
        try {
            boolean stopped = stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
            Delivery.LOG.debug("waited, stopped: {}", stopped);
        } catch (InterruptedException nobodyShould) {
            Thread.currentThread().interrupt();
        }
    }

    boolean stopping() {
        return stop.getCount() == 0;
    }

    /** Every lane of this feed has at least come here. */
    long position() {
        return position;
    }

    List<Lane> lanes() {
        return lanes;
    }

    @Nullable
    String readingTrouble() {
        return reader.trouble();
    }
}
