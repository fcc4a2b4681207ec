package org.redress.events.worktime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pauses in order, none of them empty, none touching another. */
final class Pauses {

    private Pauses() {}

    static List<Pause> merged(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return List.of();
        }
        var merged = new ArrayList<Pause>();
        pauses.stream()
                .filter(pause -> pause.to() == null || pause.from().isBefore(pause.to()))
                .sorted(Comparator.comparing(Pause::from))
                .forEach(pause -> add(merged, pause));
        return List.copyOf(merged);
    }

    private static void add(List<Pause> merged, Pause pause) {
        if (merged.isEmpty() || endsBefore(merged.getLast(), pause.from())) {
            merged.add(pause);
        } else {
            var last = merged.removeLast();
            merged.add(new Pause(last.from(), later(last.to(), pause.to())));
        }
    }

    private static boolean endsBefore(Pause pause, Instant at) {
        return pause.to() != null && pause.to().isBefore(at);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
