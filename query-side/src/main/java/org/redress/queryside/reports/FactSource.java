package org.redress.queryside.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.facts.FactCase;

/** Where the facts of one tenant's cases come from. */
public interface FactSource {

    /** The last position the facts cover. */
    long head();

    /** False while something on record is parked or still being filled in: figures then lack it, and must say so. */
    default boolean complete() {
        return true;
    }

    /**
     * Hands over every case opened at or below this position, in the order of their openings: with all its facts up to there,
     * whenever they happened.
     */
    void eachCase(long position, Consumer<FactCase> reader);

    /** One of them. */
    default @Nullable FactCase find(String caseId, long position) {
        List<FactCase> found = new ArrayList<>(1);
        eachCase(position, known -> {
            if (known.caseId().equals(caseId)) {
                found.add(known);
            }
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /**
     * All of them with all that is on record, also above any position, in the order of their openings. A sheet that nothing was
     * added to is the very same object the next time, so that what was read from it can be kept.
     */
    default List<List<FactCase>> sheets() {
        List<FactCase> all = new ArrayList<>();
        eachCase(Long.MAX_VALUE, all::add);
        return List.of(all);
    }

    /** Whether a case of a sheet is one of this source's. */
    default boolean holds(FactCase known) {
        return true;
    }
}
