package org.redress.commandside.customers.decision;

import static org.redress.commandside.customers.decision.FieldRules.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.customers.command.CustomerCommand.EndTier;
import org.redress.commandside.customers.command.CustomerCommand.GrantTier;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.TierPeriod;

/** Tiers are held from-to, on a ground, one at a time in each scheme. */
final class TierRules {
    private TierRules() {}

    static Optional<CustomerRefusal> grant(CustomerFile file, GrantTier asked, CustomerFacts facts) {
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        boolean unknown = !facts.imported()
                && asked.scheme().equals(TierPeriod.SERVICE)
                && !facts.tiers().isEmpty()
                && !facts.tiers().contains(asked.tier());
        return refuseIf(asked.tier().isBlank() || asked.scheme().isBlank(), CustomerRefusal.TIER_MISSING)
                .or(() -> refuseIf(unknown, CustomerRefusal.TIER_UNKNOWN))
                .or(() -> refuseIf(from == null, CustomerRefusal.FROM_MISSING))
                .or(() -> aTierHasAGround(asked))
                .or(() -> refuseIf(from != null && to != null && to.isBefore(from), CustomerRefusal.PERIOD_BACKWARDS))
                .or(() -> refuseIf(period(file, asked.grant()) != null, CustomerRefusal.GRANT_KNOWN))
                .or(() -> periodsOfASchemeDoNotOverlap(file, asked));
    }

    private static Optional<CustomerRefusal> aTierHasAGround(GrantTier asked) {
        return refuseIf(asked.ground().isBlank(), CustomerRefusal.GROUND_MISSING);
    }

    private static Optional<CustomerRefusal> periodsOfASchemeDoNotOverlap(CustomerFile file, GrantTier asked) {
        LocalDate from = asked.from();
        if (from == null) {
            return Optional.empty();
        }
        TierPeriod wanted =
                new TierPeriod(asked.grant(), asked.scheme(), asked.tier(), from, asked.to(), asked.ground());
        return refuseIf(file.tiers().stream().anyMatch(wanted::overlaps), CustomerRefusal.TIER_OVERLAPS);
    }

    /** A period only gets shorter; one that never counted ends with the day before it began. */
    static Optional<CustomerRefusal> end(CustomerFile file, EndTier asked) {
        TierPeriod period = period(file, asked.grant());
        LocalDate to = asked.to();
        if (period == null) {
            return Optional.of(CustomerRefusal.GRANT_UNKNOWN);
        }
        if (to == null) {
            return Optional.of(CustomerRefusal.END_MISSING);
        }
        LocalDate end = period.to();
        boolean earlier = end == null || to.isBefore(end);
        return refuseIf(!earlier, CustomerRefusal.END_NOT_EARLIER)
                .or(() -> refuseIf(to.isBefore(period.from().minusDays(1)), CustomerRefusal.PERIOD_BACKWARDS));
    }

    private static @Nullable TierPeriod period(CustomerFile file, String grant) {
        return file.tiers().stream()
                .filter(period -> period.grant().equals(grant))
                .findFirst()
                .orElse(null);
    }
}
