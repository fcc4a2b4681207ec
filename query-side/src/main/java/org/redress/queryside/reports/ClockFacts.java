package org.redress.queryside.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.ClockEvent.ClockPaused;
import org.redress.events.cases.ClockEvent.ClockResumed;
import org.redress.events.cases.ClosureEvent.CaseClosed;
import org.redress.events.cases.ClosureEvent.CaseReopened;
import org.redress.events.cases.ClosureEvent.CaseResolved;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.ConversationEvent.ReplyPromised;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent.CaseAccepted;
import org.redress.events.cases.IntakeEvent.CaseClassified;
import org.redress.events.cases.IntakeEvent.CaseKindChanged;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.IntakeEvent.SeverityChanged;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;
import org.redress.events.clocks.ClockHistory;
import org.redress.events.clocks.Moment;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;

/** The events a fact stands for, as far as clocks need them: without the texts, which no clock reads. */
final class ClockFacts {
    private static final CaseEvent ACCEPTED = new CaseAccepted();
    private static final CaseEvent RESPONDED = new CustomerResponded(null, null);
    private static final CaseEvent RESOLVED = new CaseResolved(null, null);
    private static final CaseEvent CLOSED = new CaseClosed(null, null, new Feedback.NotAsked());
    private static final CaseEvent REOPENED = new CaseReopened(null);

    private ClockFacts() {}

    /** Nothing for what no clock hears. */
    static @Nullable CaseEvent event(FactCase of, Fact fact) {
        return switch (fact.kind()) {
            case OPENED -> opened(of);
            case ACCEPTED -> ACCEPTED;
            case CLASSIFIED -> new CaseClassified(fact.word(), null, null);
            case KIND_CHANGED -> new CaseKindChanged(kind(of.kind()), kind(String.valueOf(fact.word())), null);
            case SEVERITY_CHANGED ->
                new SeverityChanged(severity(of.severity()), severity(String.valueOf(fact.word())), null);
            case AMENDED -> amended(fact);
            case RESPONDED -> RESPONDED;
            case PAUSED -> new ClockPaused(fact.word(), "", null);
            case RESUMED -> new ClockResumed(fact.word(), null);
            case RESOLVED -> RESOLVED;
            case CLOSED -> CLOSED;
            case REOPENED -> REOPENED;
            case PROMISED -> new ReplyPromised(Instant.parse(String.valueOf(fact.word())), null);
            case URGED, TRANSFERRED, WATCHED, UNWATCHED, MERGED, UNMERGED, ABSORBED, RELEASED -> null;
            case NUMBERED, EVIDENCE_ATTACHED, LINKED, UNLINKED, ASSIGNED, ESCALATED -> null;
            case STAGE_ENTERED, NOTED, WARNED, BREACHED, BREACH_WITHDRAWN -> null;
        };
    }

    private static CaseOpened opened(FactCase of) {
        return new CaseOpened(
                kind(of.kind()),
                of.pack(),
                severity(of.severity()),
                of.category(),
                of.tier(),
                null,
                null,
                Reporter.UNKNOWN,
                null,
                null,
                of.externalNumber(),
                null,
                of.attributes());
    }

    private static DetailsAmended amended(Fact fact) {
        List<Change> changes = fact.attributes().entrySet().stream()
                .map(change -> new Change(change.getKey(), null, gone(change.getValue())))
                .toList();
        return new DetailsAmended(changes, List.of(), null);
    }

    private static @Nullable String gone(String value) {
        return value.isEmpty() ? null : value;
    }

    private static CaseKind kind(String value) {
        return new CaseKind(value);
    }

    private static Severity severity(String value) {
        return new Severity(value);
    }

    /** From when the clocks of a case count that was merged into another. */
    static ClockHistory starts(Fact fact) {
        List<Moment> moments = new ArrayList<>();
        fact.attributes()
                .forEach((mark, micros) -> moments.add(new Moment.Reached(
                        Mark.valueOf(mark), OccurredAt.exactly(Micros.instant(Long.parseLong(micros))))));
        return new ClockHistory(ClockHistory.empty().circumstances(), moments);
    }
}
