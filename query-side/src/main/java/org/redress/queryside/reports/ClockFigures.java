package org.redress.queryside.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.events.clocks.ClockReading;
import org.redress.events.packs.PackSettings;

/** Counts verdicts by clock and tier. */
final class ClockFigures {
    private static final String TOTAL = "total";

    private final Map<String, ByTier> clocks = new TreeMap<>();

    private record ByTier(SortedMap<String, VerdictTally> tiers, VerdictTally total) {}

    /** A clock is listed also where no case has run it. */
    void see(PackSettings pack) {
        pack.clocks().forEach(rule -> of(rule.name()));
    }

    void add(String tier, ClockReading reading) {
        ByTier counted = of(reading.clock());
        counted.tiers().computeIfAbsent(tier, _ -> new VerdictTally()).add(reading.verdict());
        counted.total().add(reading.verdict());
    }

    /** Clocks and tiers by name, each clock's total last. */
    Map<String, Map<String, VerdictTally.Counts>> figures() {
        var figures = new LinkedHashMap<String, Map<String, VerdictTally.Counts>>();
        clocks.forEach((clock, counted) -> {
            var shown = new LinkedHashMap<String, VerdictTally.Counts>();
            counted.tiers().forEach((tier, tally) -> shown.put(tier, tally.counts()));
            shown.put(TOTAL, counted.total().counts());
            figures.put(clock, shown);
        });
        return figures;
    }

    private ByTier of(String clock) {
        return clocks.computeIfAbsent(clock, _ -> new ByTier(new TreeMap<>(), new VerdictTally()));
    }
}
