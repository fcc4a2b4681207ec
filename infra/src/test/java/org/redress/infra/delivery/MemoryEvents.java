package org.redress.infra.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.redress.events.Actor;
import org.redress.events.DomainEvent;
import org.redress.events.Envelope;
import org.redress.events.EventNames;
import org.redress.events.EventType;
import org.redress.events.Hash;
import org.redress.events.OccurredAt;
import org.redress.events.Recorded;
import org.redress.events.StreamId;

/** Events in memory, with positions and versions as a journal gives them. */
public final class MemoryEvents implements EventSource {
    public static final String TENANT = "default";

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final List<Recorded<?>> events = new ArrayList<>();
    private final Map<Place, Long> versions = new HashMap<>();

    /** What an event carries besides itself. */
    public record About(OccurredAt at, String actor, String source, UUID command) {}

    private record Place(String tenant, StreamId stream) {}

    public Recorded<?> add(StreamId stream, DomainEvent event, About about) {
        return add(TENANT, stream, event, about);
    }

    public Recorded<?> add(String tenant, StreamId stream, DomainEvent event, About about) {
        lock.lock();
        try {
            long position = events.size() + 1L;
            long version = versions.merge(new Place(tenant, stream), 1L, Long::sum);
            EventType type = EventNames.of(event);
            Instant recordedAt = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(position);
            Envelope envelope = new Envelope(
                    position,
                    tenant,
                    stream,
                    version,
                    new UUID(7, position),
                    type.wireName(),
                    type.revision(),
                    about.at(),
                    recordedAt,
                    Actor.of(about.actor()),
                    about.command(),
                    about.command(),
                    null,
                    about.source(),
                    Hash.ZERO,
                    Hash.ZERO);
            Recorded<?> recorded = new Recorded<>(envelope, event);
            events.add(recorded);
            grown.signalAll();
            return recorded;
        } finally {
            lock.unlock();
        }
    }

    public void add(StreamId stream, DomainEvent event) {
        add(
                stream,
                event,
                new About(
                        OccurredAt.exactly(Instant.parse("2026-01-01T00:00:00Z")),
                        "agent",
                        "ui",
                        new UUID(9, head() + 1)));
    }

    @Override
    public List<Recorded<?>> readAfter(long position, int limit) {
        lock.lock();
        try {
            int from = (int) Math.min(position, events.size());
            int to = (int) Math.min((long) from + limit, events.size());
            return List.copyOf(events.subList(from, to));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long head() {
        lock.lock();
        try {
            return events.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long awaitBeyond(long position, Duration atMost) {
        long left = TimeUnit.NANOSECONDS.convert(atMost);
        lock.lock();
        try {
            while (events.size() <= position && left > 0) {
                left = grown.awaitNanos(left);
            }
            return events.size();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return position;
        } finally {
            lock.unlock();
        }
    }

    public @Nullable Recorded<?> last() {
        List<Recorded<?>> all = readAfter(head() - 1, 1);
        return all.isEmpty() ? null : all.getLast();
    }
}
