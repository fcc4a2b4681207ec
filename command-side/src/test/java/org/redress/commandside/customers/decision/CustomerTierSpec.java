package org.redress.commandside.customers.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.customers.decision.DecidedCustomers.CAME;
import static org.redress.commandside.customers.decision.DecidedCustomers.assertRefused;
import static org.redress.commandside.customers.decision.DecidedCustomers.decided;
import static org.redress.commandside.customers.decision.DecidedCustomers.said;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.commandside.customers.command.CustomerCommand.EndTier;
import org.redress.commandside.customers.command.CustomerCommand.GrantTier;
import org.redress.commandside.customers.decision.CustomerDecision.Happens;
import org.redress.commandside.customers.decision.CustomerDecision.Refused;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerEvent.TierEnded;
import org.redress.events.customers.CustomerEvent.TierGranted;
import org.redress.events.customers.TierPeriod;
import org.redress.events.testing.Proves;

class CustomerTierSpec {
    private static CustomerEvent tier(String grant, String from, @Nullable String to) {
        return new TierGranted(grant, TierPeriod.SERVICE, "T1", LocalDate.parse(from), day(to), said("存款"));
    }

    private static GrantTier granting(String tier, @Nullable String from, @Nullable String to, String ground) {
        return new GrantTier("g9", TierPeriod.SERVICE, tier, day(from), day(to), ground);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-31, false",
        "2026-01-01, 2026-02-01, true",
        "2026-02-28, 2026-02-28, true",
        "2026-03-01, , false",
        "2026-02-10, , true",
        "2020-01-01, , true"
    })
    void periods_of_a_scheme_never_overlap_and_both_ends_count(String from, @Nullable String to, boolean overlaps) {
        CustomerDecision decision =
                decided(granting("T2", from, to, "存款"), CAME, tier("g1", "2026-02-01", "2026-02-28"));
        assertThat(decision).isInstanceOf(overlaps ? Refused.class : Happens.class);
        if (overlaps) {
            assertRefused(decision, CustomerRefusal.TIER_OVERLAPS);
        }
    }

    @Test
    void tiers_of_another_scheme_and_periods_that_never_counted_stand_in_nobodys_way() {
        CustomerEvent mistake = new TierEnded("g1", LocalDate.parse("2026-01-31"), null);
        assertThat(decided(granting("T2", "2026-02-01", null, "存款"), CAME, tier("g1", "2026-02-01", null), mistake))
                .isInstanceOf(Happens.class);
        GrantTier other = new GrantTier("g9", "LOYALTY", "GOLD", LocalDate.parse("2026-02-01"), null, "board");
        assertThat(decided(other, CAME, tier("g1", "2026-02-01", null))).isInstanceOf(Happens.class);
    }

    @Test
    @Proves("S000-Q-01")
    void a_tier_needs_a_ground_a_first_day_and_a_name_the_pack_knows() {
        assertRefused(decided(granting("T1", "2026-02-01", null, " "), CAME), CustomerRefusal.GROUND_MISSING);
        assertRefused(decided(granting("T1", null, null, "存款"), CAME), CustomerRefusal.FROM_MISSING);
        assertRefused(decided(granting("", "2026-02-01", null, "存款"), CAME), CustomerRefusal.TIER_MISSING);
        assertRefused(decided(granting("T9", "2026-02-01", null, "存款"), CAME), CustomerRefusal.TIER_UNKNOWN);
        assertRefused(
                decided(granting("T1", "2026-02-02", "2026-02-01", "存款"), CAME), CustomerRefusal.PERIOD_BACKWARDS);
    }

    @Test
    void a_period_is_only_made_shorter() {
        CustomerEvent held = tier("g1", "2026-02-01", "2026-02-28");
        assertThat(decided(new EndTier("g1", day("2026-02-27"), "x"), CAME, held))
                .isEqualTo(new Happens(new TierEnded("g1", LocalDate.parse("2026-02-27"), said("x"))));
        assertThat(decided(new EndTier("g1", day("2026-01-31"), null), CAME, held))
                .isInstanceOf(Happens.class);
        assertRefused(
                decided(new EndTier("g1", day("2026-01-30"), null), CAME, held), CustomerRefusal.PERIOD_BACKWARDS);
        assertRefused(decided(new EndTier("g1", day("2026-02-28"), null), CAME, held), CustomerRefusal.END_NOT_EARLIER);
        assertRefused(decided(new EndTier("g1", null, null), CAME, held), CustomerRefusal.END_MISSING);
        assertRefused(decided(new EndTier("g2", day("2026-02-27"), null), CAME, held), CustomerRefusal.GRANT_UNKNOWN);
    }
}
