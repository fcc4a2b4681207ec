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
        List<Duration> sorted = durations.stream().sorted().toList();
        int n = sorted.size();
        Duration sum = sorted.stream().reduce(Duration.ZERO, Duration::plus);
        return new Spread(
                n,
                Numbers.seconds(sorted.getFirst()),
                Numbers.median(sorted.stream().map(Numbers::seconds).toList()),
                Numbers.ratio(Numbers.seconds(sum), n, 3),
                Numbers.seconds(sorted.get(Math.ceilDiv(9 * n, 10) - 1)),
                Numbers.seconds(sorted.getLast()));
    }
}
