package org.redress.queryside.reports.facts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.PackRef;

/**
 * A case with the events a report may see, in source order; the first is always its opening.
 *
 * @param source name of the import it came from, or {@code desk}
 * @param externalNumber its number in the system it came from
 * @param attributes as of the opening
 */
public record FactCase(
        String tenant,
        String caseId,
        String source,
        @Nullable String externalNumber,
        PackRef pack,
        String kind,
        String severity,
        @Nullable String category,
        @Nullable String tier,
        Map<String, String> attributes,
        List<Fact> events) {
    /** Source of the cases that were not imported. */
    public static final String DESK = "desk";

    FactCase seeing(List<Fact> visible) {
        return new FactCase(
                tenant, caseId, source, externalNumber, pack, kind, severity, category, tier, attributes, visible);
    }
}
