package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.spec.CaseSpec.given;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.AnOpening;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;
import org.redress.events.packs.NumberingRule.Reset;
import org.redress.events.testing.Proves;

class NumberingSpec {

    @ParameterizedTest
    @CsvSource({"MONTH, 2026-03", "YEAR, 2026", "NEVER, all"})
    @Proves("S004-A-11")
    void the_pack_says_when_its_sequence_starts_again(Reset reset, String period) {
        assertThat(given().under(APack.plain().numbered("{yy}{MM}{seq:2}", reset))
                        .when(AnOpening.ofAComplaint().command())
                        .events()
                        .getLast())
                .isEqualTo(new CaseNumberAssigned("case", "{yy}{MM}{seq:2}", period, "2026-03-02", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T15:59:59Z, 2026-02-28, 2026-02",
        "2026-02-28T16:00:00Z, 2026-03-01, 2026-03",
        "2026-02-28T16:00:01Z, 2026-03-01, 2026-03"
    })
    void the_day_of_a_number_ends_at_midnight_where_the_organisation_is(Instant now, String day, String period) {
        assertThat(given().under(APack.plain().numbered("{yy}{MM}{seq:2}", Reset.MONTH))
                        .at(now, now, false)
                        .when(AnOpening.ofAComplaint().command())
                        .events()
                        .getLast())
                .isEqualTo(new CaseNumberAssigned("case", "{yy}{MM}{seq:2}", period, day, null));
    }

    @Test
    void a_case_dated_back_gets_a_number_of_the_day_it_is_registered() {
        Instant now = Instant.parse("2026-03-01T02:00:00Z");
        assertThat(given().under(APack.plain()
                                .numbered("{yy}{MM}{seq:2}", Reset.MONTH)
                                .backdating(Duration.ofDays(9)))
                        .at(now, now.minus(Duration.ofDays(5)), false)
                        .when(AnOpening.ofAComplaint().command())
                        .events()
                        .getLast())
                .isEqualTo(new CaseNumberAssigned("case", "{yy}{MM}{seq:2}", "2026-03", "2026-03-01", null));
    }

    @Test
    void an_imported_case_keeps_the_number_of_its_source_and_takes_none_of_ours() {
        assertThat(given().imported()
                        .when(AnOpening.ofAComplaint().externalNumber("1012").command())
                        .events())
                .singleElement()
                .extracting("externalNumber")
                .isEqualTo("1012");
    }
}
