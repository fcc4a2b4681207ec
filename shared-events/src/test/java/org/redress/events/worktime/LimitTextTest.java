package org.redress.events.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTextTest {

    @ParameterizedTest
    @MethodSource
    void every_limit_has_its_words(String words, Limit limit) {
        assertThat(LimitText.parse(words)).isEqualTo(limit);
    }

    static Stream<Arguments> every_limit_has_its_words() {
        return Stream.of(
                Arguments.of("1 s", new Limit.OfDuration(Duration.ofSeconds(1))),
                Arguments.of("15 min", new Limit.OfDuration(Duration.ofMinutes(15))),
                Arguments.of("9h", new Limit.OfDuration(Duration.ofHours(9))),
                Arguments.of("end of working day 2", new Limit.EndOfWorkingDay(2, false)),
                Arguments.of("end of working day 2, receipt day counts", new Limit.EndOfWorkingDay(2, true)),
                Arguments.of("end of day 15", new Limit.EndOfDay(15)),
                Arguments.of("date 2026-01-31", new Limit.GivenDate(LocalDate.of(2026, 1, 31))),
                Arguments.of("09:00", new Limit.TimeOfDay(LocalTime.of(9, 0), 0)),
                Arguments.of("09:00 after 1 day", new Limit.TimeOfDay(LocalTime.of(9, 0), 1)),
                Arguments.of("09:00 after 2 days", new Limit.TimeOfDay(LocalTime.of(9, 0), 2)),
                Arguments.of("immediately 15 min", new Limit.Immediately(Duration.ofMinutes(15))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0 h",
                "-1 h",
                "9",
                "9 hours",
                "end of working day 0",
                "end of day 0",
                "immediately",
                "1000000 h"
            })
    void anything_else_is_no_limit(String words) {
        assertThat(LimitText.parse(words)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"date 2026-02-30", "24:00", "09:60 after 1 day"})
    void dates_and_times_that_do_not_exist_are_told_apart(String words) {
        assertThatThrownBy(() -> LimitText.parse(words)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void every_example_is_one() {
        assertThat(Arrays.stream(LimitText.EXAMPLES.split("; ")))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(LimitText.parse(words)).isNotNull());
    }
}
