package org.redress.queryside.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** Exact decimal arithmetic; ties go to the even neighbour, so that rounding has no drift. */
final class Numbers {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private Numbers() {}

    static BigDecimal ratio(long dividend, long divisor, int decimals) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), decimals, RoundingMode.HALF_EVEN);
    }

    /** Unrounded, without trailing zeros. */
    static BigDecimal seconds(Duration duration) {
        BigDecimal exact = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return plain(exact);
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The middle one of a sorted list, between the two middle ones of an even number. */
    static BigDecimal median(List<BigDecimal> sorted) {
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        BigDecimal high = sorted.get(sorted.size() / 2);
        return plain(low.add(high).divide(BigDecimal.TWO));
    }

    static BigDecimal meanSeconds(Duration sum, int count) {
        return BigDecimal.valueOf(sum.getSeconds())
                .multiply(BigDecimal.valueOf(NANOS_PER_SECOND))
                .add(BigDecimal.valueOf(sum.getNano()))
                .divide(
                        BigDecimal.valueOf(NANOS_PER_SECOND).multiply(BigDecimal.valueOf(count)),
                        3,
                        RoundingMode.HALF_EVEN);
    }
}
