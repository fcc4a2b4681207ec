package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.testing.Proves;

@Proves({"S004-A-10", "S004-A-11", "S004-F-07"})
class CaseNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "{yy}{MM}{seq:2}, 2026-02-03, 1, 260201",
        "{yy}{MM}{seq:2}, 2026-02-03, 9, 260209",
        "{yy}{MM}{seq:2}, 2026-02-03, 10, 260210",
        "{yy}{MM}{seq:2}, 2026-12-31, 99, 261299",
        "{yy}{MM}{seq:2}, 2026-12-31, 100, 2612100",
        "{yy}{MM}{seq:2}, 2026-12-31, 101, 2612101",
        "{yy}{MM}{dd}{seq:3}, 2010-09-12, 99, 100912099",
        "{yy}{MM}{dd}{seq:3}, 2010-09-12, 999, 100912999",
        "{yy}{MM}{dd}{seq:3}, 2010-09-12, 1000, 1009121000",
        "{yy}{seq:1}, 2000-01-01, 1, 001",
        "{yyyy}-{seq:4}, 2026-01-01, 7, 2026-0007",
        "T$1{seq:1}, 2026-01-01, 9223372036854775807, T$19223372036854775807"
    })
    void a_number_shows_its_day_and_widens(String pattern, LocalDate day, long sequence, String number) {
        assertThat(CaseNumbers.format(pattern, day, sequence)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{yy}", "plain", "{yy}{week}{seq:2}", "{seq:0}", "{seq:10}", "{seq}", "{}{seq:1}"})
    void a_pattern_that_could_repeat_or_is_not_understood_is_refused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseNumbers.format(pattern, LocalDate.parse("2026-01-01"), 1));
    }

    @Test
    void numbers_count_from_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseNumbers.format("{seq:1}", LocalDate.parse("2026-01-01"), 0));
    }
}
