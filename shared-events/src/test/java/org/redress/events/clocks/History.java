package org.redress.events.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.OccurredAt.Precision;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.ClockEvent.ClockPaused;
import org.redress.events.cases.ClockEvent.ClockResumed;
import org.redress.events.cases.ClosureEvent.CaseClosed;
import org.redress.events.cases.ClosureEvent.CaseReopened;
import org.redress.events.cases.ClosureEvent.CaseResolved;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent.CaseAccepted;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;

/** Tells what happened to a case, in hours after a beginning. */
record History(ClockHistory folded) {
    static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");

    static Instant hour(long hours) {
        return BEGIN.plusSeconds(hours * 3600);
    }

    static History nothing() {
        return new History(ClockHistory.empty());
    }

    /** A complaint of severity NORMAL, tier A, at hour 0. */
    static History opened() {
        return opened("A", Map.of());
    }

    static History opened(@Nullable String tier, Map<String, String> attributes) {
        return nothing().at(0, opening(tier, attributes));
    }

    static CaseOpened opening(@Nullable String tier, Map<String, String> attributes) {
        return new CaseOpened(
                CaseKind.COMPLAINT,
                new PackRef("test", 1),
                Severity.NORMAL,
                null,
                tier,
                null,
                null,
                Reporter.UNKNOWN,
                null,
                null,
                null,
                null,
                attributes);
    }

    History at(long hour, CaseEvent event) {
        return new History(folded.with(OccurredAt.exactly(hour(hour)), event));
    }

    History atUnknownTime(CaseEvent event) {
        return new History(folded.with(new OccurredAt(hour(1), Precision.UNKNOWN), event));
    }

    History accepted(long hour) {
        return at(hour, new CaseAccepted());
    }

    History responded(long hour) {
        return at(hour, response());
    }

    History resolved(long hour) {
        return at(hour, new CaseResolved(null, null));
    }

    History closed(long hour) {
        return at(hour, close());
    }

    History reopened(long hour) {
        return at(hour, new CaseReopened(null));
    }

    History paused(long hour, @Nullable String clock) {
        return at(hour, new ClockPaused(clock, "WAITING", null));
    }

    History resumed(long hour, @Nullable String clock) {
        return at(hour, new ClockResumed(clock, null));
    }

    History amended(String field, @Nullable String after) {
        return at(1, new DetailsAmended(List.of(new Change(field, null, after)), List.of(), null));
    }

    static CustomerResponded response() {
        return new CustomerResponded(null, null);
    }

    static CaseClosed close() {
        return new CaseClosed(null, null, new Feedback.NotAsked());
    }
}
