package org.redress.commandside.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.events.packs.PackEvent;
import org.redress.events.packs.PackSettings;

/** All versions of one pack: what each says, and from when which is in force. */
record PackShelf(Map<Integer, PackSettings> versions, List<Activation> activations) {
    static final PackShelf EMPTY = new PackShelf(Map.of(), List.of());

    PackShelf {
        versions = Map.copyOf(versions);
        activations = List.copyOf(activations);
    }

    record Activation(int version, Instant effectiveFrom) {}

    PackShelf after(PackEvent event) {
        return switch (event) {
            case PackEvent.PackDrafted drafted -> {
                Map<Integer, PackSettings> more = new HashMap<>(versions);
                more.put(drafted.version(), drafted.settings());
                yield new PackShelf(more, activations);
            }
            case PackEvent.PackActivated activated -> {
                List<Activation> more = new ArrayList<>(activations);
                more.add(new Activation(activated.version(), activated.effectiveFrom()));
                yield new PackShelf(versions, more);
            }
            case PackEvent.PackReviewed _, PackEvent.PackApproved _ -> this;
        };
    }

    /** Of two versions effective from the same instant the later one counts. */
    Optional<Integer> versionInForce(Instant at) {
        return activations.stream()
                .filter(activation -> !activation.effectiveFrom().isAfter(at))
                .max(Comparator.comparing(Activation::effectiveFrom).thenComparingInt(Activation::version))
                .map(Activation::version);
    }

    @Nullable
    PackSettings settings(int version) {
        return versions.get(version);
    }
}
