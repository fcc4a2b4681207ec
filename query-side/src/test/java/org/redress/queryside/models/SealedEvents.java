package org.redress.queryside.models;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redress.events.DomainEvent;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.keys.InMemorySubjectKeys;

/** The same events as a journal holds them: sealed, and opened anew at each reading with the keys there still are. */
final class SealedEvents implements EventSource {
    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();
    private final EventCodec codec = new EventCodec(keys);
    private final List<Stored> stored = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent")
    private record Stored(Envelope envelope, byte[] json) {}

    SealedEvents(MemoryEvents events) {
        for (Recorded<?> recorded : events.readAfter(0, Integer.MAX_VALUE)) {
            Envelope envelope = recorded.envelope();
            stored.add(new Stored(envelope, codec.encode(envelope.stream(), recorded.event())));
        }
        keys.flush();
    }

    /** All whose texts go with this subject's. */
    Set<String> erase(String subject) {
        return keys.erase(subject);
    }

    @Override
    public List<Recorded<?>> readAfter(long position, int limit) {
        return stored.stream()
                .skip(position)
                .limit(limit)
                .<Recorded<?>>map(each -> new Recorded<>(each.envelope(), opened(each)))
                .toList();
    }

    private DomainEvent opened(Stored each) {
        return codec.decode(each.envelope().wireName(), each.envelope().revision(), each.json());
    }

    @Override
    public long head() {
        return stored.size();
    }

    @Override
    public long awaitBeyond(long position, Duration atMost) {
        return head();
    }
}
