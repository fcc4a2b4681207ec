package org.redress.queryside.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.StreamKind;
import org.redress.infra.access.Who;
import org.redress.infra.delivery.EventSource;
import org.redress.queryside.cases.register.OwnWrites;
import org.redress.queryside.live.Presence.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that something moved, once the read models show it. A page that is asked to look again does so under its
 * own login; nothing but ids and positions is said here. A connection ends after a few minutes and comes again, so that who
 * may no longer listen is found out.
 */
public final class Live implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final Duration CONNECTION = Duration.ofMinutes(3);
    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GATHERING = Duration.ofMillis(500);
    private static final int AT_ONCE = 500;

    private final EventSource source;
    private final OwnWrites shown;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Presence presence = new Presence();
    private volatile boolean telling;

    public Live(EventSource source, OwnWrites shown) {
        this.source = source;
        this.shown = shown;
    }

    SseEmitter listen(Who who, @Nullable String caseId) {
        SseEmitter out = new SseEmitter(CONNECTION.toMillis());
        Listener listener = new Listener(who, caseId, out);
        out.onCompletion(() -> leaves(listener));
        out.onTimeout(out::complete);
        out.onError(_ -> leaves(listener));
        listeners.add(listener);
        if (caseId != null) {
            presence.comes(new Place(who.tenant(), caseId), who.staffId());
        }
        listener.hears("here", Map.of("position", source.head()));
        announce(listener);
        return out;
    }

    Presence presence() {
        return presence;
    }

    /** @param form empty when the pen is put down */
    void writes(Who who, String caseId, String form) {
        Place place = new Place(who.tenant(), caseId);
        presence.writes(place, who.staffId(), form);
        people(place, who.staffId());
    }

    private void leaves(Listener listener) {
        if (listeners.remove(listener) && listener.caseId() != null) {
            presence.goes(
                    new Place(listener.who().tenant(), listener.caseId()),
                    listener.who().staffId());
            announce(listener);
        }
    }

    private void announce(Listener changed) {
        if (changed.caseId() != null) {
            people(
                    new Place(changed.who().tenant(), changed.caseId()),
                    changed.who().staffId());
        }
    }

    private void people(Place place, String whose) {
        listeners.stream()
                .filter(listener -> listener.isAt(place.tenant(), place.caseId()))
                .filter(listener -> !listener.who().staffId().equals(whose))
                .forEach(listener -> say(listener, "people", Map.of()));
    }

    private void run() {
        long told = source.head();
        while (telling) {
            try {
                told = tell(told);
            } catch (RuntimeException trouble) {
                if (telling) {
                    LOG.warn("pages were not told of what moved", trouble);
                    LockSupport.parkNanos(PATIENCE.toNanos());
                }
            }
        }
    }

    private long tell(long told) {
        long head = source.awaitBeyond(told, QUIET);
        if (head == told || listeners.isEmpty()) {
            listeners.forEach(listener -> say(listener, "still", Map.of()));
            return head;
        }
        shown.shownWithin(head, PATIENCE);
        moved(told, head);
        LockSupport.parkNanos(GATHERING.toNanos());
        return head;
    }

    private void moved(long told, long head) {
        List<Recorded<?>> events = head - told > AT_ONCE ? List.of() : source.readAfter(told, AT_ONCE);
        for (Recorded<?> event : events) {
            var stream = event.envelope().stream();
            if (stream.kind() == StreamKind.CASE) {
                listeners.stream()
                        .filter(listener -> listener.isAt(event.envelope().tenant(), stream.id()))
                        .forEach(listener -> say(
                                listener,
                                "case",
                                Map.of("version", event.envelope().version())));
            }
        }
        listeners.forEach(listener -> say(listener, "moved", Map.of("position", head)));
    }

    private void say(Listener listener, String event, Map<String, ?> data) {
        if (!listener.hears(event, data)) {
            leaves(listener);
        }
    }

    @Override
    public void start() {
        telling = true;
        Thread.ofPlatform().name("live").daemon().start(this::run);
    }

    /** Open connections would keep the server from stopping. The thread is not interrupted: it may be reading the journal. */
    @Override
    public void stop() {
        telling = false;
        listeners.forEach(listener -> listener.out().complete());
    }

    @Override
    public boolean isRunning() {
        return telling;
    }

    /** Stops before the web server does. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
