package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of durations, and how numbers are rounded. */
class SpreadTest {

    @Test
    void of_nothing_there_is_nothing_to_tell() {
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "10, 9", "11, 10", "20, 18", "21, 19"})
    void the_ninetieth_percentile_is_a_duration_that_occurred(int n, int expected) {
        List<Duration> seconds =
                IntStream.rangeClosed(1, n).mapToObj(Duration::ofSeconds).toList();
        assertThat(Spread.of(seconds).p90NearestRankS()).isEqualByComparingTo(String.valueOf(expected));
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_middle_ones() {
        Spread spread = Spread.of(
                List.of(Duration.ofSeconds(4), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(9)));
        assertThat(spread.medianS()).isEqualByComparingTo("3");
        assertThat(spread.meanS()).isEqualByComparingTo("4");
    }

    @Test
    void durations_are_not_rounded_and_means_are() {
        Spread spread = Spread.of(List.of(Duration.ofNanos(1_000), Duration.ofNanos(2_000), Duration.ofMillis(7)));
        assertThat(spread.minS()).hasToString("0.000001");
        assertThat(spread.maxS()).hasToString("0.007");
        assertThat(spread.meanS()).hasToString("0.002");
    }

    @ParameterizedTest
    @CsvSource({
        "113, 32, 4, 3.5312",
        "5, 32, 4, 0.1562",
        "2, 3, 4, 0.6667",
        "1, 8, 2, 0.12",
        "54406277, 2000, 3, 27203.139"
    })
    void the_binary_quotient_is_rounded_with_ties_to_even(
            long dividend, long divisor, int decimals, BigDecimal expected) {
        assertThat(Numbers.ratio(dividend, divisor, decimals)).isEqualTo(expected);
    }
}
