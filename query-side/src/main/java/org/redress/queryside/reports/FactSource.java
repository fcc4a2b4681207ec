package org.redress.queryside.reports;

import java.util.function.Consumer;
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
}
