package org.redress.commandside.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.packs.ClockRule.Stop;
import org.redress.events.packs.ClockRule.Which;
import org.redress.events.packs.NumberingRule;
import org.redress.events.packs.PackSettings;
import org.redress.events.packs.ReopeningRule;
import org.redress.events.testing.Proves;
import org.redress.events.worktime.Limit;

class ShippedPacksTest {
    static final List<String> SHIPPED = PackFiles.SHIPPED;

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void every_shipped_pack_reads_without_a_fault_and_names_every_code_in_both_languages(String name) {
        PackSettings pack = PackFiles.shipped(name).settings();

        assertThat(PackFiles.shipped(name).name()).isEqualTo(name);
        assertThat(pack.labels().keySet())
                .containsAll(pack.clocks().stream().map(ClockRule::name).toList())
                .containsAll(pack.tiers())
                .containsAll(pack.categories());
        assertThat(pack.clocks())
                .allSatisfy(clock -> assertThat(clock.calendar()).isIn(ClockRule.ALWAYS, "cn-office-hours"));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_RESPONSE_CALENDAR,   always,          24, 48, 72, 24",
        "FIRST_RESPONSE_WORKING,    cn-office-hours,  9, 18, 27,  9",
        "RESOLUTION_CALENDAR,       always,          72, 120, 240, 24",
        "RESOLUTION_WORKING,        cn-office-hours, 27, 45, 90,  9",
        "FIRST_RESOLUTION_CALENDAR, always,          72, 120, 240, 24",
        "FIRST_RESOLUTION_WORKING,  cn-office-hours, 27, 45, 90,  9"
    })
    void the_reference_pack_holds_the_stated_policy(
            String name, String calendar, int t1, int t2, int t3, int dueWithin) {
        ClockRule clock = clock(PackFiles.shipped("reference-sla").settings(), name);

        assertThat(clock.calendar()).isEqualTo(calendar);
        assertThat(clock.start()).isEqualTo(Mark.OPENED);
        assertThat(clock.limits()).containsExactly(tier("T1", t1), tier("T2", t2), tier("T3", t3));
        assertThat(clock.dueWithin()).isEqualTo(Duration.ofHours(dueWithin));
        assertThat(clock.pausable()).isFalse();
    }

    @Test
    void the_reference_clocks_stop_where_the_stated_policy_says() {
        PackSettings pack = PackFiles.shipped("reference-sla").settings();
        Stop firstClose = new Stop(Mark.CLOSED, Which.FIRST);

        assertThat(clock(pack, "FIRST_RESPONSE_WORKING").stops())
                .containsExactly(new Stop(Mark.RESPONDED, Which.FIRST), firstClose);
        assertThat(clock(pack, "RESOLUTION_CALENDAR").stops()).containsExactly(new Stop(Mark.CLOSED, Which.IN_FORCE));
        assertThat(clock(pack, "FIRST_RESOLUTION_CALENDAR").stops())
                .containsExactly(new Stop(Mark.RESOLVED, Which.FIRST), firstClose);
        assertThat(pack.feedback().satisfiedAtLeast()).isEqualTo(4);
        assertThat(pack.feedback().dissatisfiedAtMost()).isEqualTo(2);
        assertThat(PackFiles.shipped("reference-sla").effectiveFrom()).isEqualTo(PackFile.ALWAYS);
    }

    @Test
    @Proves({"S004-A-10", "S004-A-11", "S004-A-24"})
    void the_manufacturer_numbers_by_month_and_takes_a_refused_outcome_up_as_a_new_case() {
        PackSettings pack = PackFiles.shipped("mfg-complaint").settings();

        assertThat(pack.numbering())
                .isEqualTo(new NumberingRule(
                        "mfg-complaint", "{yy}{MM}{seq:2}", NumberingRule.Reset.MONTH, "Asia/Shanghai"));
        assertThat(pack.reopening()).isEqualTo(ReopeningRule.NEW_LINKED_CASE);
    }

    @Test
    @Proves("S004-A-31")
    void the_manufacturer_closes_in_15_days_from_acceptance_and_in_20_for_overseas_customers() {
        ClockRule close = clock(PackFiles.shipped("mfg-complaint").settings(), "CLOSE");

        assertThat(close.start()).isEqualTo(Mark.ACCEPTED);
        assertThat(close.limits())
                .containsExactly(
                        new ScopedLimit(null, null, null, null, Map.of("region", "OVERSEAS"), new Limit.EndOfDay(20)),
                        new ScopedLimit(null, null, null, null, Map.of(), new Limit.EndOfDay(15)));
    }

    @Test
    @Proves({"S004-F-02", "S004-F-07", "S004-F-41", "S004-F-42"})
    void the_furniture_maker_has_five_classes_numbers_by_year_and_answers_by_the_second_working_day() {
        PackSettings pack = PackFiles.shipped("furniture-complaint").settings();

        assertThat(pack.categories())
                .containsExactly("GRIEVANCE", "SUGGESTION", "PRODUCT_QUALITY", "PACKAGING", "SERVICE_QUALITY");
        assertThat(pack.numbering().pattern()).isEqualTo("{yy}{MM}{dd}{seq:3}");
        assertThat(pack.numbering().reset()).isEqualTo(NumberingRule.Reset.YEAR);
        assertThat(clock(pack, "HANDLING_OPINION").limits())
                .extracting(ScopedLimit::category, ScopedLimit::limit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("PACKAGING", new Limit.EndOfWorkingDay(2, false)),
                        org.assertj.core.groups.Tuple.tuple("SERVICE_QUALITY", new Limit.EndOfWorkingDay(2, false)));
    }

    @Test
    @Proves("S004-F-14")
    void the_furniture_maker_explains_grievances_at_once_which_is_a_quarter_of_an_hour() {
        assertThat(clock(PackFiles.shipped("furniture-complaint").settings(), "FIRST_RESPONSE")
                        .limits())
                .extracting(ScopedLimit::category, ScopedLimit::limit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "GRIEVANCE", new Limit.Immediately(Duration.ofMinutes(15))));
    }

    @ParameterizedTest
    @CsvSource({"key-account-abc", "service-desk"})
    @Proves({"S000-J-01", "S000-J-02"})
    void grades_are_answered_in_24_48_and_72_hours_and_the_unclassified_like_grade_c(String name) {
        assertThat(clock(PackFiles.shipped(name).settings(), "FIRST_RESPONSE").limits())
                .containsExactly(tier("A", 24), tier("B", 48), tier(null, 72));
    }

    @Test
    void a_fresh_installation_takes_in_all_five_kinds() {
        assertThat(Set.copyOf(PackFiles.shipped(PackFiles.DEFAULT_PACK).settings().kinds().stream()
                        .map(rule -> rule.kind().value())
                        .toList()))
                .containsExactlyInAnyOrder("COMPLAINT", "SERVICE_REQUEST", "INQUIRY", "SUGGESTION", "ANOMALY_NOTE");
    }

    private static ScopedLimit tier(@org.jspecify.annotations.Nullable String tier, int hours) {
        return new ScopedLimit(tier, null, null, null, Map.of(), new Limit.OfDuration(Duration.ofHours(hours)));
    }

    private static ClockRule clock(PackSettings pack, String name) {
        return pack.clocks().stream()
                .filter(clock -> clock.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
