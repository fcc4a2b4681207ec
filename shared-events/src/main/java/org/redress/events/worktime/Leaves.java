package org.redress.events.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The leaves of a calendar from 1950 to the horizon, each worked out when it is first needed. The span must stay below 292
 * years, the most a long holds in nanoseconds.
 */
final class Leaves {
    static final long FIRST = nanos(Instant.parse("1950-01-01T00:00:00Z"));
    static final long LAST = nanos(WorkCalendar.HORIZON);
    /** 2^55 nanoseconds are about 417 days: finding a leaf is one shift. */
    private static final int SHIFT = 55;

    private final DayPlan plan;
    private final AtomicReferenceArray<Leaf> leaves = new AtomicReferenceArray<>(index(LAST) + 1);

    Leaves(DayPlan plan) {
        this.plan = plan;
    }

    static int index(long at) {
        return (int) ((at - FIRST) >>> SHIFT);
    }

    /** Two threads may work out the same leaf; they come to the same. */
    Leaf leaf(int index) {
        var leaf = leaves.get(index);
        if (leaf == null) {
            leaf = new Leaf(stretches(FIRST + ((long) index << SHIFT), FIRST + ((long) (index + 1) << SHIFT)));
            leaves.set(index, leaf);
        }
        return leaf;
    }

    private List<long[]> stretches(long begin, long end) {
        var stretches = new ArrayList<long[]>();
        var lastDay = date(end).plusDays(1);
        // an interval of the day before may run through the night
        for (var date = date(begin).minusDays(1); !date.isAfter(lastDay); date = date.plusDays(1)) {
            addDay(stretches, date);
        }
        return clipped(merged(stretches), begin, end);
    }

    private void addDay(List<long[]> stretches, LocalDate date) {
        for (var interval : plan.intervals(date)) {
            stretches.add(new long[] {nanos(plan.start(date, interval)), nanos(plan.end(date, interval))});
        }
    }

    private LocalDate date(long at) {
        return instant(at).atZone(plan.zone()).toLocalDate();
    }

    private static List<long[]> merged(List<long[]> stretches) {
        stretches.sort((one, other) -> Long.compare(one[0], other[0]));
        var merged = new ArrayList<long[]>();
        for (var stretch : stretches) {
            if (!merged.isEmpty() && stretch[0] <= merged.getLast()[1]) {
                merged.getLast()[1] = Math.max(merged.getLast()[1], stretch[1]);
            } else {
                merged.add(stretch);
            }
        }
        return merged;
    }

    private static List<long[]> clipped(List<long[]> stretches, long begin, long end) {
        return stretches.stream()
                .map(stretch -> new long[] {Math.max(stretch[0], begin), Math.min(stretch[1], end)})
                .filter(stretch -> stretch[0] < stretch[1])
                .toList();
    }

    static long nanos(Instant at) {
        return at.getEpochSecond() * 1_000_000_000L + at.getNano();
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
    }
}
