package org.redress.queryside.reports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.redress.events.packs.Label;

/**
 * All cases as they stood at an instant, by what was on record at a position. How far a running clock has come is told by
 * {@link #exactly} only: everything else was read when it last changed.
 *
 * @param open those of them still worked on
 * @param piles all of them by urgency
 * @param clockNames in the order of their packs
 * @param labels what the packs of these cases call their codes
 * @param reader reads cases anew
 */
public record Snapshot(
        Instant asOf,
        long position,
        List<Standing> cases,
        List<Standing> open,
        Piles piles,
        List<String> clockNames,
        Values values,
        Map<String, Label> labels,
        UnaryOperator<List<Standing>> reader) {

    public SortedSet<String> sources() {
        TreeSet<String> sources = new TreeSet<>();
        values.sources().stream().filter(Objects::nonNull).forEach(sources::add);
        return sources;
    }

    /** The same cases with their clocks as they are at this very instant; for those that are shown. */
    public List<Standing> exactly(List<Standing> some) {
        return reader.apply(some);
    }
}
