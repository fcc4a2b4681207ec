package org.redress.queryside.cases.register;

import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.Change;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.PersonalChange;
import org.redress.events.cases.RoutingEvent;
import org.redress.infra.delivery.Micros;

/** What each event changes in the row of its case. */
final class RegisterFold {
    private RegisterFold() {}

    static void apply(RegisterRow row, Envelope envelope, CaseEvent event) {
        Long at = known(envelope.occurredAt());
        row.version = envelope.version();
        row.lastEventAt = later(row.lastEventAt, at);
        switch (event) {
            case IntakeEvent intake -> intake(row, envelope, intake);
            case RoutingEvent routing -> routing(row, routing);
            case ConversationEvent.CustomerResponded _ ->
                row.firstRespondedAt = row.firstRespondedAt == null ? at : row.firstRespondedAt;
            case ConversationEvent.NoteAdded _ -> {}
            case ConversationEvent.CaseUrged _ -> row.urges++;
            case ConversationEvent.ReplyPromised promised -> row.promisedUntil = Micros.of(promised.dueAt());
            case ClockEvent _ -> {}
            case ClosureEvent closure -> closure(row, at, closure);
        }
    }

    private static void intake(RegisterRow row, Envelope envelope, IntakeEvent event) {
        switch (event) {
            case IntakeEvent.CaseOpened opened -> opened(row, envelope, opened);
            case IntakeEvent.CaseNumberAssigned numbered -> row.number = numbered.number();
            case IntakeEvent.CaseClassified classified -> {
                row.category = classified.category();
                row.cause = classified.cause();
            }
            case IntakeEvent.CaseKindChanged changed ->
                row.kind = changed.after().value();
            case IntakeEvent.SeverityChanged changed ->
                row.severity = changed.after().value();
            case IntakeEvent.DetailsAmended amended -> amended(row, amended);
            case IntakeEvent.CaseAccepted _,
                    IntakeEvent.EvidenceAttached _,
                    IntakeEvent.CasesLinked _,
                    IntakeEvent.CasesUnlinked _ -> {}
        }
    }

    private static void opened(RegisterRow row, Envelope envelope, IntakeEvent.CaseOpened opened) {
        row.source = envelope.source();
        row.kind = opened.kind().value();
        row.severity = opened.severity().value();
        row.category = opened.category();
        row.tier = opened.tier();
        row.customer = opened.customerId();
        row.channel = opened.channel();
        row.title = opened.title();
        row.externalNumber = opened.externalNumber();
        row.pack = opened.pack();
        row.openedAt = Micros.of(envelope.occurredAt().instant());
        row.openedExactness = envelope.occurredAt().precision().name();
    }

    private static void amended(RegisterRow row, IntakeEvent.DetailsAmended amended) {
        for (Change change : amended.changes()) {
            switch (change.field()) {
                case "tier" -> row.tier = change.after();
                case "channel" -> row.channel = change.after();
                case "customerId" -> row.customer = change.after();
                case "externalNumber" -> row.externalNumber = change.after();
                default -> {} // an attribute: the register shows none
            }
        }
        for (PersonalChange change : amended.personal()) {
            if (change.field().equals("title")) {
                row.title = change.after();
            }
        }
    }

    private static void routing(RegisterRow row, RoutingEvent event) {
        switch (event) {
            case RoutingEvent.CaseAssigned assigned -> {
                row.owner = blankToNull(assigned.owner());
                row.unit = blankToNull(assigned.unit());
            }
            case RoutingEvent.CaseTransferred passed -> {
                row.owner = blankToNull(passed.owner());
                row.unit = blankToNull(passed.unit());
            }
            case RoutingEvent.CaseWatched _, RoutingEvent.CaseUnwatched _ -> {}
            case RoutingEvent.CaseEscalated escalated ->
                row.escalationLevel = Math.max(row.escalationLevel, escalated.level());
            case RoutingEvent.StageEntered entered -> {
                row.track = entered.track();
                row.stage = entered.stage();
            }
        }
    }

    private static void closure(RegisterRow row, @Nullable Long at, ClosureEvent event) {
        switch (event) {
            case ClosureEvent.CaseResolved _ -> {
                row.status = row.status == CaseStatus.CLOSED ? CaseStatus.CLOSED : CaseStatus.RESOLVED;
                row.resolvedAt = at;
            }
            case ClosureEvent.CaseClosed closed -> {
                row.status = CaseStatus.CLOSED;
                row.closedAt = at;
                row.score = score(closed.feedback());
            }
            case ClosureEvent.CaseMerged merged -> {
                row.status = row.status == CaseStatus.CLOSED ? CaseStatus.CLOSED : CaseStatus.MERGED;
                row.mergedInto = merged.into().caseId();
            }
            case ClosureEvent.CaseUnmerged _ -> {
                row.status = row.status != CaseStatus.MERGED
                        ? row.status
                        : row.resolvedAt == null ? CaseStatus.OPEN : CaseStatus.RESOLVED;
                row.mergedInto = null;
            }
            case ClosureEvent.CaseReopened _ -> {
                row.status = CaseStatus.OPEN;
                row.resolvedAt = null;
                row.closedAt = null;
                row.score = null;
                row.track = null;
                row.stage = null;
                row.reopens++;
            }
        }
    }

    private static @Nullable Integer score(Feedback feedback) {
        return switch (feedback) {
            case Feedback.Scored scored -> scored.score();
            case Feedback.Declined _, Feedback.NotAsked _ -> null;
        };
    }

    /** An unknown time is a place in the order only; nobody is shown it as a time. */
    private static @Nullable Long known(OccurredAt at) {
        return at.isKnown() ? Micros.of(at.instant()) : null;
    }

    private static @Nullable Long later(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
