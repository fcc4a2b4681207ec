package org.redress.queryside.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Figures as people recompute them with a spreadsheet or a script: the exact quotient as a binary number, that number rounded
 * with ties to even. Rounding the decimal quotient instead differs from them in the last digit where it ends in a five.
 */
public final class Numbers {
    private static final MathContext EXACT_ENOUGH = new MathContext(40);

    private Numbers() {}

    static BigDecimal ratio(BigDecimal dividend, long divisor, int decimals) {
        double nearest =
                dividend.divide(BigDecimal.valueOf(divisor), EXACT_ENOUGH).doubleValue();
        return new BigDecimal(nearest).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    static BigDecimal ratio(long dividend, long divisor, int decimals) {
        return ratio(BigDecimal.valueOf(dividend), divisor, decimals);
    }

    /** Unrounded, without trailing zeros. */
    public static BigDecimal seconds(Duration duration) {
        return plain(BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9)));
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Between the two middle values of an even number, which are the same one of an odd number; to three decimals. */
    static BigDecimal median(BigDecimal low, BigDecimal high) {
        return plain(ratio(low.add(high), 2, 3));
    }
}
