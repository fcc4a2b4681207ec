package org.redress.infra.delivery;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.redress.events.StreamId;
import org.redress.events.cases.ClosureEvent;
import org.redress.infra.time.Now;

/** Events that are counted, some of which the count refuses; a journal of its own for each test. */
abstract class Tallies {
    static final Duration SOON = Duration.ofSeconds(30);

    final MemoryEvents events = new MemoryEvents();
    final Set<Long> poison = TallyProjection.nothing();

    final void fill(int count) {
        for (int i = 0; i < count; i++) {
            long next = events.head() + 1;
            events.add(StreamId.ofCase("case-" + next % 10), new ClosureEvent.CaseReopened(null));
        }
    }

    final Supplier<Projection> tally(String name, int revision) {
        return tally(name, revision, poison);
    }

    static Supplier<Projection> tally(String name, int revision, Set<Long> poison) {
        return () -> new TallyProjection(name, revision, poison);
    }

    final Delivery start(Views views, Supplier<Projection> projection) {
        return Delivery.start(events, views, Now.system(), List.of(projection));
    }

    static long seen(Views views, String name) {
        return views.read(
                name,
                reading -> reading.list("select count(*) from tally_seen", row -> row.getLong(1))
                        .getFirst());
    }

    static long sum(Views views, String name) {
        return views.read(
                name,
                reading -> reading.list("select sum(events) from tally_count", row -> row.getLong(1))
                        .getFirst());
    }

    static Map<String, String> hashes(Views views, String name) {
        return views.read(name, reading -> {
            Map<String, String> hashes = new LinkedHashMap<>();
            for (String table : List.of("tally_seen", "tally_count")) {
                hashes.put(table, TableHash.of(reading.connection(), table));
            }
            return hashes;
        });
    }
}
