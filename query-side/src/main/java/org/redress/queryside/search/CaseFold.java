package org.redress.queryside.search;

import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.Personal;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.Change;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.cases.register.CaseStatus;
import org.redress.queryside.cases.timeline.Detail;
import org.redress.queryside.cases.timeline.Details;

/** What each event changes in what a case is found by. Every text about a person is found, whichever event says it. */
final class CaseFold {
    private CaseFold() {}

    static void apply(IndexedCase indexed, Envelope envelope, CaseEvent event) {
        for (Detail detail : Details.of(event)) {
            if (detail.subject() != null) {
                indexed.say(detail.field(), piece(envelope.wireName(), detail, detail.subject()));
            }
        }
        if (event instanceof IntakeEvent intake) {
            intake(indexed, envelope, intake);
        } else if (event instanceof RoutingEvent.CaseAssigned assigned) {
            indexed.put(IndexedCase.OWNER, assigned.owner());
        } else if (event instanceof RoutingEvent.CaseTransferred passed) {
            indexed.put(IndexedCase.OWNER, passed.owner());
        } else if (event instanceof ClosureEvent closure) {
            indexed.put(IndexedCase.STATUS, status(indexed, closure).name());
        }
    }

    private static @Nullable Piece piece(String wireName, Detail detail, String subject) {
        String text = detail.after();
        return text == null || text.isBlank() || text.equals(Personal.ERASED)
                ? null
                : new Piece(detail.field(), Place.of(wireName, detail.field()), subject, text);
    }

    private static void intake(IndexedCase indexed, Envelope envelope, IntakeEvent event) {
        if (event instanceof IntakeEvent.CaseOpened opened) {
            opened(indexed, envelope, opened);
        } else if (event instanceof IntakeEvent.CaseNumberAssigned numbered) {
            indexed.put(IndexedCase.NUMBER, numbered.number());
        } else if (event instanceof IntakeEvent.CaseKindChanged changed) {
            indexed.put(IndexedCase.KIND, changed.after().value());
        } else if (event instanceof IntakeEvent.DetailsAmended amended) {
            amended.changes().forEach(change -> amended(indexed, change));
        }
    }

    private static void opened(IndexedCase indexed, Envelope envelope, IntakeEvent.CaseOpened opened) {
        indexed.put(IndexedCase.KIND, opened.kind().value());
        indexed.put(IndexedCase.STATUS, CaseStatus.OPEN.name());
        indexed.put(IndexedCase.EXTERNAL, opened.externalNumber());
        indexed.put(IndexedCase.CUSTOMER, opened.customerId());
        indexed.put(IndexedCase.PACK, opened.pack().name());
        indexed.put(IndexedCase.PACK_VERSION, "" + opened.pack().version());
        indexed.put(IndexedCase.OPENED, "" + Micros.of(envelope.occurredAt().instant()));
        indexed.put(
                IndexedCase.OPENED_EXACTNESS, envelope.occurredAt().precision().name());
    }

    private static void amended(IndexedCase indexed, Change change) {
        switch (change.field()) {
            case "customerId" -> indexed.put(IndexedCase.CUSTOMER, change.after());
            case "externalNumber" -> indexed.put(IndexedCase.EXTERNAL, change.after());
            default -> {} // nothing a case is found by
        }
    }

    private static CaseStatus status(IndexedCase indexed, ClosureEvent event) {
        return switch (event) {
            case ClosureEvent.CaseResolved _ ->
                CaseStatus.CLOSED.name().equals(indexed.fact(IndexedCase.STATUS))
                        ? CaseStatus.CLOSED
                        : CaseStatus.RESOLVED;
            case ClosureEvent.CaseClosed _ -> CaseStatus.CLOSED;
            case ClosureEvent.CaseReopened _, ClosureEvent.CaseUnmerged _ -> CaseStatus.OPEN;
            case ClosureEvent.CaseMerged _ -> CaseStatus.MERGED;
        };
    }
}
