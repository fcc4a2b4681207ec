package org.redress.queryside.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A sheet's cases by urgency, each part sorted when it is first asked for and then as long as the sheet stays. */
final class Sorted {
    private final Supplier<List<Standing>> all;
    private final Supplier<Open> open;

    /** Who has none is under {@link Piles#NOBODY}. */
    record Open(List<Standing> cases, Map<String, List<Standing>> byOwner, Map<String, List<Standing>> byWatcher) {
        private static Open of(List<Standing> cases) {
            Open open = new Open(sorted(cases), new HashMap<>(), new HashMap<>());
            for (Standing standing : open.cases) {
                String owner = Objects.requireNonNullElse(standing.owner(), Piles.NOBODY);
                open.byOwner.computeIfAbsent(owner, _ -> new ArrayList<>()).add(standing);
                for (String watcher : standing.company().watchers()) {
                    open.byWatcher
                            .computeIfAbsent(watcher, _ -> new ArrayList<>())
                            .add(standing);
                }
            }
            return open;
        }
    }

    /** Computed by whoever asks first. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> work;
        private @Nullable T known;

        Once(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public synchronized T get() {
            T value = known;
            if (value == null) {
                value = work.get();
                known = value;
            }
            return value;
        }
    }

    Sorted(List<Standing> cases, List<Standing> open) {
        this.all = new Once<>(() -> sorted(cases));
        this.open = new Once<>(() -> Open.of(open));
    }

    private static List<Standing> sorted(List<Standing> cases) {
        return cases.stream().sorted(Urgency.ORDER).toList();
    }

    List<Standing> all() {
        return all.get();
    }

    Open open() {
        return open.get();
    }
}
