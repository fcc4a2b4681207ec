package org.redress.queryside.cases.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases a merge has joined with the one shown.
 *
 * @param into where the work goes on; absent while the case stands for itself
 */
record Neighbours(@Nullable Called into, List<Absorbed> absorbed) {
    static final Neighbours NONE = new Neighbours(null, List.of());

    Neighbours {
        absorbed = List.copyOf(absorbed);
    }

    /** What people call another case, and where it is shown. */
    record Called(String number, String link) {}

    /** A case that was merged into the one shown. */
    record Absorbed(Called called, List<TimelineEntry> entries) {}
}
