package org.redress.queryside.cases.breaches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counters by state into figures by clock and tier. */
final class ClockTally {
    private final Map<String, Map<String, ClockCount>> byClockAndTier = new TreeMap<>();

    record Line(String clock, String tier, String state, long cases) {
        static Line read(ResultSet row) throws SQLException {
            return new Line(row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
        }

        private ClockCount count() {
            ClockState in = ClockState.valueOf(state);
            return new ClockCount(
                    clock,
                    tier.isEmpty() ? null : tier,
                    in == ClockState.MET ? cases : 0,
                    in == ClockState.DONE_LATE ? cases : 0,
                    in == ClockState.PAUSED_LATE ? cases : 0,
                    in == ClockState.RUNNING || in == ClockState.PAUSED ? cases : 0,
                    in == ClockState.UNKNOWN ? cases : 0);
        }
    }

    void add(Line line) {
        merge(line, line.count());
    }

    /** Counted among the running ones so far. */
    void overdue(Line line) {
        @Nullable String tier = line.tier().isEmpty() ? null : line.tier();
        merge(line, new ClockCount(line.clock(), tier, 0, 0, line.cases(), -line.cases(), 0));
    }

    List<ClockCount> counts() {
        return byClockAndTier.values().stream()
                .flatMap(tiers -> tiers.values().stream())
                .toList();
    }

    private void merge(Line line, ClockCount count) {
        byClockAndTier.computeIfAbsent(line.clock(), _ -> new TreeMap<>()).merge(line.tier(), count, ClockTally::sum);
    }

    private static ClockCount sum(ClockCount one, ClockCount other) {
        return new ClockCount(
                one.clock(),
                one.tier(),
                one.met() + other.met(),
                one.doneLate() + other.doneLate(),
                one.stillWaiting() + other.stillWaiting(),
                one.pending() + other.pending(),
                one.unknown() + other.unknown());
    }
}
