package org.redress.commandside.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/**
 * The folded state of streams of one kind, kept in memory. What another process wrote is seen within a second; asking for
 * news costs one indexed read a second and stream, whoever asks meanwhile gets what is there.
 */
final class FoldedStreams<S> {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Journal journal;
    private final Now now;
    private final StreamKind kind;
    private final S empty;
    private final BiFunction<S, Recorded<?>, S> evolve;
    private final ConcurrentMap<Name, Fold<S>> folds = new ConcurrentHashMap<>();

    FoldedStreams(Journal journal, Now now, StreamKind kind, S empty, BiFunction<S, Recorded<?>, S> evolve) {
        this.journal = journal;
        this.now = now;
        this.kind = kind;
        this.empty = empty;
        this.evolve = evolve;
    }

    private record Name(String tenant, String stream) {}

    private record Fold<S>(S state, long version, Instant checkedAt) {}

    S get(String tenant, String stream) {
        Name name = new Name(tenant, stream);
        Fold<S> fold = folds.get(name);
        if (fold == null) {
            return refresh(tenant, stream);
        }
        Instant at = now.instant();
        if (Duration.between(fold.checkedAt(), at).abs().compareTo(FRESH) > 0
                && folds.replace(name, fold, new Fold<>(fold.state(), fold.version(), at))) {
            return refresh(tenant, stream);
        }
        return fold.state();
    }

    /** The state as of this very moment. A stream that does not exist is not remembered: anybody can name one. */
    S refresh(String tenant, String stream) {
        Name name = new Name(tenant, stream);
        Fold<S> known = folds.getOrDefault(name, new Fold<>(empty, 0, Instant.EPOCH));
        List<Recorded<?>> news = journal.readStream(tenant, new StreamId(kind, stream), known.version() + 1);
        S state = known.state();
        long version = known.version();
        for (Recorded<?> recorded : news) {
            state = evolve.apply(state, recorded);
            version = recorded.envelope().version();
        }
        if (version == 0) {
            return empty;
        }
        Fold<S> fold = new Fold<>(state, version, now.instant());
        Fold<S> kept = folds.merge(name, fold, (old, fresh) -> old.version() > fresh.version() ? old : fresh);
        return kept.state();
    }
}
