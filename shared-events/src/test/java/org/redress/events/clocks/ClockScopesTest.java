package org.redress.events.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.clocks.History.hour;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.IntakeEvent.CaseClassified;
import org.redress.events.cases.IntakeEvent.CaseKindChanged;
import org.redress.events.cases.IntakeEvent.SeverityChanged;
import org.redress.events.cases.Severity;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.testing.Proves;
import org.redress.events.worktime.Limit;

class ClockScopesTest {
    private static final Severity MAJOR = new Severity("MAJOR");

    @ParameterizedTest
    @Proves("S000-J-02")
    @CsvSource({"A, 24", "B, 48", "C, 72"})
    void the_tier_at_receipt_chooses_the_hours(String tier, int hours) {
        var opened = History.opened(tier, Map.of());
        var rule = clock(tier("A", 24), tier("B", 48), tier("C", 72));
        assertThat(ClocksTest.read(rule, opened.responded(hours), hour(99)).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(ClocksTest.read(rule, opened.responded(hours + 1), hour(99)).verdict())
                .isEqualTo(Verdict.BREACHED_DONE_LATE);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"D", "-"},
            nullValues = "-")
    void a_case_no_limit_speaks_of_has_no_clock(@Nullable String tier) {
        var opened = History.opened(tier, Map.of());
        assertThat(readings(clock(tier("A", 24), tier("B", 48)), opened)).isEmpty();
    }

    @Test
    void the_first_limit_that_fits_is_taken() {
        var rule = clock(tier("A", 24), limit(null, null, null, 48), tier("A", 72));
        assertThat(hoursOf(rule, History.opened("A", Map.of()))).isEqualTo(24);
        assertThat(hoursOf(rule, History.opened("B", Map.of()))).isEqualTo(48);
    }

    @Test
    void a_changed_severity_chooses_anew_from_the_opening_on() {
        var rule = clock(limit(MAJOR, null, null, 4), limit(null, null, null, 24));
        var responded = History.opened().responded(5);
        assertThat(ClocksTest.read(rule, responded, hour(9)).verdict()).isEqualTo(Verdict.MET);
        var major = responded.at(6, new SeverityChanged(Severity.NORMAL, MAJOR, null));
        assertThat(ClocksTest.read(rule, major, hour(9)).verdict()).isEqualTo(Verdict.BREACHED_DONE_LATE);
        var back = major.at(7, new SeverityChanged(MAJOR, Severity.NORMAL, null));
        assertThat(ClocksTest.read(rule, back, hour(9)).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_changed_kind_brings_its_own_clocks() {
        var forRequests = new ClockRule(
                "REQUESTS",
                Mark.OPENED,
                List.of(ClockPacks.FIRST_RESPONSE),
                ClockRule.ALWAYS,
                List.of(CaseKind.SERVICE_REQUEST),
                List.of(limit(null, null, null, 8)),
                List.of(),
                true,
                null);
        var byKind = clock(limit(null, CaseKind.SERVICE_REQUEST, null, 8), limit(null, null, null, 24));
        var changed = History.opened().at(2, new CaseKindChanged(CaseKind.COMPLAINT, CaseKind.SERVICE_REQUEST, null));
        assertThat(readings(forRequests, History.opened())).isEmpty();
        assertThat(readings(forRequests, changed)).hasSize(1);
        assertThat(hoursOf(byKind, History.opened())).isEqualTo(24);
        assertThat(hoursOf(byKind, changed)).isEqualTo(8);
    }

    @Test
    @Proves("S004-F-10")
    void a_changed_category_chooses_anew() {
        var rule = clock(limit(null, null, "PACKAGING", 8), limit(null, null, null, 24));
        var packaging = History.opened().at(2, new CaseClassified("PACKAGING", null, null));
        assertThat(hoursOf(rule, History.opened())).isEqualTo(24);
        assertThat(hoursOf(rule, packaging)).isEqualTo(8);
        assertThat(hoursOf(rule, packaging.at(3, new CaseClassified("GRIEVANCE", null, null))))
                .isEqualTo(24);
    }

    @Test
    void corrected_attributes_and_a_corrected_tier_count_as_if_known_from_the_start() {
        var overseas = new ScopedLimit(null, null, null, null, Map.of("region", "OVERSEAS"), hours(48));
        var rule = clock(overseas, tier("A", 24), tier("B", 36));
        var opened = History.opened("A", Map.of());
        assertThat(hoursOf(rule, opened.amended("region", "OVERSEAS"))).isEqualTo(48);
        assertThat(hoursOf(rule, opened.amended("region", "OVERSEAS").amended("region", null)))
                .isEqualTo(24);
        assertThat(hoursOf(rule, opened.amended("tier", "B"))).isEqualTo(36);
    }

    private static long hoursOf(ClockRule rule, History history) {
        return ClocksTest.read(rule, history, hour(9)).limit().toHours();
    }

    private static List<ClockReading> readings(ClockRule rule, History history) {
        return Clocks.read(ClockPacks.pack(rule), ClocksTest::calendar, history.folded(), hour(9));
    }

    private static ClockRule clock(ScopedLimit... limits) {
        return ClockPacks.clock(Mark.OPENED, List.of(limits), ClockPacks.FIRST_RESPONSE);
    }

    private static ScopedLimit tier(String tier, int hours) {
        return new ScopedLimit(tier, null, null, null, Map.of(), hours(hours));
    }

    private static ScopedLimit limit(
            @Nullable Severity severity, @Nullable CaseKind kind, @Nullable String category, int hours) {
        return new ScopedLimit(null, severity, kind, category, Map.of(), hours(hours));
    }

    private static Limit hours(int hours) {
        return new Limit.OfDuration(Duration.ofHours(hours));
    }
}
