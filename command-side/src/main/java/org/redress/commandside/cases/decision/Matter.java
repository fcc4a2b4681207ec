package org.redress.commandside.cases.decision;

import java.util.Map;
import java.util.Set;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.PackRef;

/**
 * What the case is about, as far as it is known.
 *
 * @param pack the version the case was opened under and keeps
 * @param accepted whether the office took it on
 * @param details every amendable field and attribute that has a value
 * @param evidence fingerprints of the attached files
 */
public record Matter(
        PackRef pack,
        Classification classification,
        boolean accepted,
        Map<String, String> details,
        Set<String> evidence,
        Set<Link> links) {

    /** This case and another, and how they belong together. */
    public record Link(CaseRef other, LinkKind kind) {}

    public Matter {
        details = Map.copyOf(details);
        evidence = Set.copyOf(evidence);
        links = Set.copyOf(links);
    }

    static Matter of(CaseOpened opened) {
        return new Matter(
                opened.pack(),
                new Classification(opened.kind(), opened.severity(), opened.category(), null),
                false,
                Details.of(opened),
                Set.of(),
                opened.follows() == null ? Set.of() : Set.of(new Link(opened.follows(), LinkKind.FOLLOWS)));
    }

    public CaseKind kind() {
        return classification.kind();
    }

    /** Whether something is on file under this name. */
    boolean tells(String field) {
        return switch (field) {
            case Details.KIND, Details.SEVERITY -> true;
            case Details.CATEGORY -> classification.category() != null;
            case Details.CAUSE -> classification.cause() != null;
            default -> details.containsKey(field);
        };
    }

    Matter after(IntakeEvent event) {
        return switch (event) {
            // A case begins once; another opening can only come from a damaged history and changes nothing.
            case CaseOpened _ -> this;
            // The number is the journal's; no decision asks for it.
            case IntakeEvent.CaseNumberAssigned _ -> this;
            case IntakeEvent.CaseAccepted _ -> new Matter(pack, classification, true, details, evidence, links);
            case IntakeEvent.CaseClassified(var category, var cause, var _) -> with(classification.as(category, cause));
            case IntakeEvent.CaseKindChanged changed -> with(classification.as(changed.after()));
            case IntakeEvent.SeverityChanged changed -> with(classification.as(changed.after()));
            case IntakeEvent.DetailsAmended amended ->
                new Matter(pack, classification, accepted, Details.after(details, amended), evidence, links);
            case IntakeEvent.EvidenceAttached attached ->
                withEvidence(Sets.with(evidence, attached.evidence().sha256()));
            case IntakeEvent.CasesLinked(var other, var kind) -> withLinks(Sets.with(links, new Link(other, kind)));
            case IntakeEvent.CasesUnlinked(var other, var kind, var _) ->
                withLinks(Sets.without(links, new Link(other, kind)));
        };
    }

    private Matter with(Classification determined) {
        return new Matter(pack, determined, accepted, details, evidence, links);
    }

    private Matter withEvidence(Set<String> files) {
        return new Matter(pack, classification, accepted, details, files, links);
    }

    private Matter withLinks(Set<Link> newLinks) {
        return new Matter(pack, classification, accepted, details, evidence, newLinks);
    }
}
