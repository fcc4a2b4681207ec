package org.redress.commandside.facts;

import java.time.Instant;
import java.util.Optional;
import org.redress.events.Recorded;
import org.redress.events.StreamKind;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.PackEvent;
import org.redress.events.packs.PackSettings;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/** Looks up policy packs: the one in force at an instant, or the version a case was opened under. */
public final class PackBook {
    private final FoldedStreams<PackShelf> shelves;

    public PackBook(Journal journal, Now now) {
        shelves = new FoldedStreams<>(journal, now, StreamKind.PACK, PackShelf.EMPTY, PackBook::evolve);
    }

    /** Nothing when there is no such pack, or none of its versions was in force then. */
    public Optional<PinnedPack> inForce(String tenant, String name, Instant at) {
        PackShelf shelf = shelves.get(tenant, name);
        if (shelf.activations().isEmpty()) {
            shelf = shelves.refresh(tenant, name);
        }
        return pinned(shelf, name, shelf.versionInForce(at).orElse(0));
    }

    public Optional<PinnedPack> version(String tenant, PackRef ref) {
        Optional<PinnedPack> known = pinned(shelves.get(tenant, ref.name()), ref.name(), ref.version());
        return known.isPresent() ? known : pinned(shelves.refresh(tenant, ref.name()), ref.name(), ref.version());
    }

    private static Optional<PinnedPack> pinned(PackShelf shelf, String name, int version) {
        PackSettings settings = shelf.settings(version);
        return settings == null ? Optional.empty() : Optional.of(new PinnedPack(new PackRef(name, version), settings));
    }

    private static PackShelf evolve(PackShelf shelf, Recorded<?> recorded) {
        return recorded.event() instanceof PackEvent event ? shelf.after(event) : shelf;
    }
}
