package org.redress.events.worktime;

import java.util.Arrays;
import java.util.List;

/**
 * Somewhat more than a year of a calendar, worked out once: its stretches of working time in order, and how much time has
 * counted before each. All figures are nanoseconds since 1970.
 */
final class Leaf {
    static final long NONE = Long.MIN_VALUE;

    private final long[] starts;
    private final long[] ends;
    private final long[] before;
    private final long total;

    /** @param stretches pairs of start and end in order, none overlapping another */
    Leaf(List<long[]> stretches) {
        var size = stretches.size();
        starts = new long[size];
        ends = new long[size];
        before = new long[size];
        var sum = 0L;
        for (var i = 0; i < size; i++) {
            starts[i] = stretches.get(i)[0];
            ends[i] = stretches.get(i)[1];
            before[i] = sum;
            sum += ends[i] - starts[i];
        }
        total = sum;
    }

    long total() {
        return total;
    }

    /** Time that has counted on this leaf up to the instant. */
    long countedAt(long at) {
        var i = lastNotAfter(starts, at);
        return i < 0 ? 0 : before[i] + Math.min(at, ends[i]) - starts[i];
    }

    /** The earliest instant at which so much, more than nothing and at most the total, has counted on this leaf. */
    long reaches(long amount) {
        var i = lastNotAfter(before, amount - 1);
        return starts[i] + amount - before[i];
    }

    /** The first instant not before the given one from which on time counts, or NONE when this leaf has none. */
    long opening(long at) {
        var i = lastNotAfter(starts, at);
        if (i >= 0 && at < ends[i]) {
            return at;
        }
        return i + 1 < starts.length ? starts[i + 1] : NONE;
    }

    private static int lastNotAfter(long[] sorted, long value) {
        var found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 2;
    }
}
