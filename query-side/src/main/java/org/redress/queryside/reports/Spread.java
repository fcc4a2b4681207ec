package org.redress.queryside.reports;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How durations spread, in seconds. Of no durations there is nothing but their number.
 *
 * @param medianS the middle one, between the two middle ones of an even number
 * @param p90NearestRankS the ceil(0.9 n)-th smallest
 */
record Spread(
        int n,
        @Nullable BigDecimal minS,
        @Nullable BigDecimal medianS,
        @Nullable BigDecimal meanS,
        @Nullable BigDecimal p90NearestRankS,
        @Nullable BigDecimal maxS) {

    static Spread of(List<Duration> durations) {
        if (durations.isEmpty()) {
            return new Spread(0, null, null, null, null, null);
        }
        Duration[] sorted = durations.stream().sorted().toArray(Duration[]::new);
        int n = sorted.length;
        return new Spread(
                n,
                Numbers.seconds(sorted[0]),
                Numbers.median(Numbers.seconds(sorted[(n - 1) / 2]), Numbers.seconds(sorted[n / 2])),
                Numbers.ratio(sum(sorted), n, 3),
                Numbers.seconds(sorted[Math.ceilDiv(9 * n, 10) - 1]),
                Numbers.seconds(sorted[n - 1]));
    }

    /** Seconds and nanoseconds apart: a long of nanoseconds would overflow at the sum of some thousand slow cases. */
    private static BigDecimal sum(Duration[] durations) {
        long seconds = 0;
        long nanos = 0;
        for (Duration duration : durations) {
            seconds += duration.getSeconds();
            nanos += duration.getNano();
        }
        return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, 9));
    }
}
