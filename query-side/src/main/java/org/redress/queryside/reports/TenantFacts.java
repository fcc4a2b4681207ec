package org.redress.queryside.reports;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.Facts;
import org.redress.queryside.reports.facts.FactsScope;

/** The facts read model as one tenant's source. */
public final class TenantFacts implements FactSource {
    /** Beyond every time a case may carry. Reports choose by time themselves: some need what is not visible yet. */
    private static final Instant WHENEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Facts facts;
    private final String tenant;
    private final BooleanSupplier complete;

    /** @param complete whether the facts hold everything that is on record */
    public TenantFacts(Facts facts, String tenant, BooleanSupplier complete) {
        this.facts = facts;
        this.tenant = tenant;
        this.complete = complete;
    }

    @Override
    public boolean complete() {
        return complete.getAsBoolean();
    }

    @Override
    public long head() {
        return facts.position();
    }

    @Override
    public void eachCase(long position, Consumer<FactCase> reader) {
        facts.scan(new FactsScope(tenant, WHENEVER, position, null), reader);
    }

    @Override
    public @Nullable FactCase find(String caseId, long position) {
        return facts.find(caseId, new FactsScope(tenant, WHENEVER, position, null), position);
    }

    /** Those of other tenants are in them, too; whoever reads them looks only at one's own. */
    @Override
    public List<List<FactCase>> sheets() {
        return facts.sheets();
    }

    @Override
    public boolean holds(FactCase known) {
        return known.tenant().equals(tenant);
    }
}
