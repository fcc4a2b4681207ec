package org.redress.queryside.cases.breaches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks a list shows; what is absent does not narrow it.
 *
 * @param now as of when running clocks are judged
 * @param after cursor of the page before; absent for the first page
 */
public record BreachQuery(
        String tenant,
        Instant now,
        @Nullable String clock,
        @Nullable String tier,
        @Nullable String owner,
        boolean openCasesOnly,
        @Nullable String after,
        int limit) {

    public static BreachQuery all(String tenant, Instant now, int limit) {
        return new BreachQuery(tenant, now, null, null, null, false, null, limit);
    }

    public BreachQuery ofClock(@Nullable String only) {
        return new BreachQuery(tenant, now, only, tier, owner, openCasesOnly, after, limit);
    }

    public BreachQuery ofOwner(@Nullable String only) {
        return new BreachQuery(tenant, now, clock, tier, only, openCasesOnly, after, limit);
    }

    public BreachQuery openOnly() {
        return new BreachQuery(tenant, now, clock, tier, owner, true, after, limit);
    }

    public BreachQuery after(@Nullable String cursor) {
        return new BreachQuery(tenant, now, clock, tier, owner, openCasesOnly, cursor, limit);
    }
}
