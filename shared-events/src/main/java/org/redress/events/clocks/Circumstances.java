package org.redress.events.clocks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.Severity;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.worktime.Limit;

/**
 * What the limits of a case depend on, as last determined.
 *
 * @param tier at receipt, or as corrected later; a customer's later promotion or demotion is no correction
 */
public record Circumstances(
        @Nullable CaseKind kind,
        @Nullable Severity severity,
        @Nullable String category,
        @Nullable String tier,
        Map<String, String> attributes) {
    static final Circumstances NONE = new Circumstances(null, null, null, null, Map.of());
    private static final String TIER = "tier";

    public Circumstances {
        attributes = Map.copyOf(attributes);
    }

    /** The limit of this clock, or nothing when the clock does not apply. */
    public Optional<Limit> limitOf(ClockRule rule) {
        if (!rule.kinds().isEmpty() && (kind == null || !rule.kinds().contains(kind))) {
            return Optional.empty();
        }
        return rule.limits().stream().filter(this::meet).map(ScopedLimit::limit).findFirst();
    }

    Circumstances after(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.CaseOpened opened ->
                new Circumstances(
                        opened.kind(), opened.severity(), opened.category(), opened.tier(), opened.attributes());
            case IntakeEvent.CaseClassified classified ->
                new Circumstances(kind, severity, classified.category(), tier, attributes);
            case IntakeEvent.CaseKindChanged changed ->
                new Circumstances(changed.after(), severity, category, tier, attributes);
            case IntakeEvent.SeverityChanged changed ->
                new Circumstances(kind, changed.after(), category, tier, attributes);
            case IntakeEvent.DetailsAmended amended -> amended.changes().isEmpty() ? this : amended(amended.changes());
            case IntakeEvent.CaseAccepted _,
                    IntakeEvent.CaseNumberAssigned _,
                    IntakeEvent.EvidenceAttached _,
                    IntakeEvent.CasesLinked _,
                    IntakeEvent.CasesUnlinked _ -> this;
        };
    }

    private Circumstances amended(Iterable<Change> changes) {
        var amended = new HashMap<>(attributes);
        var newTier = tier;
        for (var change : changes) {
            if (change.field().equals(TIER)) {
                newTier = change.after();
            } else if (change.after() == null) {
                amended.remove(change.field());
            } else {
                amended.put(change.field(), change.after());
            }
        }
        return new Circumstances(kind, severity, category, newTier, amended);
    }

    private boolean meet(ScopedLimit scoped) {
        return (scoped.tier() == null || scoped.tier().equals(tier))
                && (scoped.severity() == null || scoped.severity().equals(severity))
                && (scoped.kind() == null || scoped.kind().equals(kind))
                && (scoped.category() == null || scoped.category().equals(category))
                && attributes.entrySet().containsAll(scoped.attributes().entrySet());
    }
}
