package org.redress.infra.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.Recorded;

/** A batch, sorted into what is applied and what is set aside. */
record Sorted(List<Recorded<?>> good, List<ParkedEvent> aside) {

    /** @param error why all of these are set aside; absent to set aside only what waits behind a parked event */
    static Sorted of(List<Recorded<?>> events, Bookmark mark, Set<String> parkedStreams, @Nullable String error) {
        List<ParkedEvent> aside = new ArrayList<>();
        List<Recorded<?>> good = new ArrayList<>(events.size());
        for (Recorded<?> event : events) {
            ParkedEvent parked = parked(mark, event.envelope(), error);
            if (parked.cause() || parkedStreams.contains(parked.streamKey())) {
                aside.add(parked);
            } else {
                good.add(event);
            }
        }
        return new Sorted(good, aside);
    }

    static List<Recorded<?>> above(long position, List<Recorded<?>> events) {
        if (events.isEmpty() || events.getFirst().envelope().position() > position) {
            return events;
        }
        return events.stream()
                .filter(event -> event.envelope().position() > position)
                .toList();
    }

    private static ParkedEvent parked(Bookmark mark, Envelope envelope, @Nullable String error) {
        return new ParkedEvent(
                mark.projection(),
                mark.generation(),
                envelope.position(),
                envelope.tenant(),
                envelope.stream().toString(),
                error != null,
                error == null ? "an earlier event of the stream is parked" : error);
    }
}
