package org.redress.events.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.EventType;
import org.redress.events.Personal;

/** Intake and facts: what the case is about. */
public sealed interface IntakeEvent extends CaseEvent {
    List<EventType> NAMES = List.of(
            new EventType(CaseOpened.class, "case.opened", 1),
            new EventType(CaseNumberAssigned.class, "case.number-assigned", 1),
            new EventType(CaseAccepted.class, "case.accepted", 1),
            new EventType(CaseClassified.class, "case.classified", 1),
            new EventType(CaseKindChanged.class, "case.kind-changed", 1),
            new EventType(SeverityChanged.class, "case.severity-changed", 1),
            new EventType(DetailsAmended.class, "case.details-amended", 1),
            new EventType(EvidenceAttached.class, "case.evidence-attached", 1),
            new EventType(CasesLinked.class, "case.linked", 1),
            new EventType(CasesUnlinked.class, "case.unlinked", 1));

    /**
     * A case began to exist, under this pack version, for this customer in this tier as of receipt.
     *
     * @param externalNumber the number the case carries in the system it was imported from
     * @param follows the closed case this one takes up again, where the pack says so (S004-A-24)
     */
    record CaseOpened(
            CaseKind kind,
            PackRef pack,
            Severity severity,
            @Nullable String category,
            @Nullable String tier,
            @Nullable String customerId,
            @Nullable String channel,
            Reporter reporter,
            @Nullable Personal title,
            @Nullable Personal narrative,
            @Nullable String externalNumber,
            @Nullable CaseRef follows,
            Map<String, String> attributes)
            implements IntakeEvent {
        public CaseOpened {
            attributes = Map.copyOf(attributes);
        }
    }

    /**
     * The case has its number. The decision leaves {@code number} empty; the journal's committer fills it in the same
     * transaction, before hashing, so that no number is lost or given twice (S004-A-10, S004-F-07).
     *
     * @param pattern e.g. {@code {yy}{MM}{seq:2}}
     * @param period the counting period the sequence belongs to, e.g. {@code 2026-02} or {@code 2026}
     * @param day the local day of the number, ISO-8601
     */
    record CaseNumberAssigned(
            String series,
            String pattern,
            String period,
            String day,
            @Nullable String number) implements IntakeEvent {}

    /** The office took the case on; clocks that count from acceptance start here (S004-A-31). */
    record CaseAccepted() implements IntakeEvent {}

    /** Category and cause were determined; an absent value is not yet known. */
    record CaseClassified(
            @Nullable String category,
            @Nullable String cause,
            @Nullable Personal reason) implements IntakeEvent {}

    /** The case turned out to be of another kind; its clocks are recomputed. Only an erased case may go without a reason. */
    record CaseKindChanged(
            CaseKind before, CaseKind after, @Nullable Personal reason) implements IntakeEvent {}

    /** The severity changed; clocks whose limit depends on it are recomputed. Only an erased case may go without a reason. */
    record SeverityChanged(
            Severity before, Severity after, @Nullable Personal reason) implements IntakeEvent {}

    /** Fields or attributes were corrected or completed; each change keeps the old value (S002-I-06). */
    record DetailsAmended(
            List<Change> changes,
            List<PersonalChange> personal,
            @Nullable Personal reason) implements IntakeEvent {
        public DetailsAmended {
            changes = List.copyOf(changes);
            personal = List.copyOf(personal);
        }
    }

    /** A file supports the case. */
    record EvidenceAttached(Evidence evidence, @Nullable Personal remark) implements IntakeEvent {}

    /** This case belongs together with another. */
    record CasesLinked(CaseRef other, LinkKind link) implements IntakeEvent {}

    /** A link was a mistake. Only an erased case may go without a reason. */
    record CasesUnlinked(
            CaseRef other, LinkKind link, @Nullable Personal reason) implements IntakeEvent {}
}
