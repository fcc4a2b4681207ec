package org.redress.infra.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.infra.time.Now;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries events to read models: every model gets every event once in effect, in order. Rows and bookmark move in one
 * transaction. An event a model cannot take in is parked together with what follows it in its stream, and everything else
 * goes on. A model whose revision changed is refilled from the beginning; {@link #rebuild} makes new tables beside the old
 * ones, which answer until the new ones have caught up.
 */
public final class Delivery implements AutoCloseable {
    static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Line line;
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Feeds feeds;
    private final Arrivals arrivals = new Arrivals();

    private Delivery(Line line, Collection<? extends Supplier<? extends Projection>> projections) {
        this.line = line;
        for (Supplier<? extends Projection> projection : projections) {
            Model model = new Model(projection, line);
            models.put(model.name(), model);
        }
        this.feeds = new Feeds(models.values(), line, arrivals::announce);
    }

    /** Starts at once. Each projection may be made more than once: a build beside the answering one has its own. */
    public static Delivery start(
            EventSource source, Views views, Now now, List<? extends Supplier<? extends Projection>> projections) {
        return start(source, views, now, DeliverySettings.STANDARD, projections);
    }

    public static Delivery start(
            EventSource source,
            Views views,
            Now now,
            DeliverySettings settings,
            List<? extends Supplier<? extends Projection>> projections) {
        return new Delivery(new Line(source, views, settings, now), projections);
    }

    public List<String> names() {
        return List.copyOf(models.keySet());
    }

    public List<DeliveryStatus> statuses() {
        return names().stream().map(this::status).toList();
    }

    public DeliveryStatus status(String name) {
        Model model = model(name);
        LaneState live = model.live().state();
        Lane beside = model.beside();
        String reading = feeds.feedOf(model.live()).readingTrouble();
        long head = Math.max(head(), live.position());
        boolean far = head - live.position() > line.settings().batch();
        return new DeliveryStatus(
                name,
                model.revision(),
                live.position(),
                head,
                live.parked(),
                live.lastError() == null ? reading : live.lastError(),
                live.standing(),
                far ? progress(live, head) : null,
                beside == null ? null : progress(beside.state(), head));
    }

    /** Builds new tables beside the answering ones, one pass over the events for all models named. */
    public void rebuild(String... names) {
        List<Lane> fresh = new ArrayList<>();
        for (String name : names) {
            Lane lane = model(name).buildBeside();
            if (lane != null) {
                fresh.add(lane);
            }
        }
        feeds.catchUp(fresh);
    }

    /** What the answering tables lack. */
    public List<ParkedEvent> parked(String name) {
        Lane live = model(name).live();
        return line.views().with(connection -> Parking.all(live.mark(), connection));
    }

    /** Tries what is parked again, in order; tells how many are still parked. */
    public CompletableFuture<Integer> retryParked(String name) {
        CompletableFuture<Integer> left = new CompletableFuture<>();
        Lane live = model(name).live();
        boolean heard = feeds.feedOf(live).errand(() -> {
            try {
                left.complete(live.retryParked());
            } catch (LaneTrouble | RuntimeException trouble) {
                left.completeExceptionally(trouble);
            }
        });
        if (!heard) {
            left.completeExceptionally(new IllegalStateException(name + " is on the move, try again"));
        }
        return left;
    }

    /** The keys of these subjects are gone: none of their texts is left in any model when this is done. */
    public void erase(Set<String> subjects) {
        new Erasure(Set.copyOf(subjects), line.views(), feeds).run(models.values());
    }

    /** Finishes erasures that were broken off, given everybody whose keys are gone. What cannot be done now is done next time. */
    public void finishErasures(Set<String> allErased) {
        Set<String> missing = new HashSet<>(allErased);
        missing.removeAll(line.views().<Set<String>>with(ErasedSubjects::all));
        try {
            if (!missing.isEmpty()) {
                erase(missing);
            }
        } catch (ViewsUnavailable unfinished) {
            LOG.warn("erased text may still be shown, rebuild what is in trouble: {}", unfinished.getMessage());
        }
    }

    /** Waits until the model shows everything up to this position; false when the time is over first. */
    public boolean awaitPosition(String name, long position, Duration atMost) {
        Model model = model(name);
        return arrivals.await(() -> model.live().position() >= position, atMost);
    }

    /** Waits until the new tables answer; false when the time is over first. */
    public boolean awaitRebuilt(String name, Duration atMost) {
        Model model = model(name);
        return arrivals.await(() -> model.beside() == null, atMost);
    }

    @Override
    public void close() {
        try {
            feeds.close();
        } catch (InterruptedException nobodyShould) {
            Thread.currentThread().interrupt();
        }
    }

    private long head() {
        try {
            return line.source().head();
        } catch (RuntimeException unavailable) {
            LOG.debug("the source does not tell its head", unavailable);
            return 0;
        }
    }

    private static Progress progress(LaneState state, long head) {
        return new Progress(state.position(), head, state.pace().eventsPerSecond());
    }

    private Model model(String name) {
        @Nullable Model model = models.get(name);
        if (model == null) {
            throw new IllegalArgumentException("no read model is called " + name);
        }
        return model;
    }
}
