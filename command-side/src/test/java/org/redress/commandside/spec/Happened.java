package org.redress.commandside.spec;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.RoutingEvent;
import org.redress.events.cases.Severity;

/** Mother of events: what happened to the case of the specifications before. */
public final class Happened {
    public static final String CASE = "c-1";
    public static final PackRef PACK = new PackRef("sample", 3);
    public static final String SHA = "0123456789abcdef".repeat(4);

    private Happened() {}

    public static IntakeEvent.CaseOpened opened() {
        return opened(CaseKind.COMPLAINT, Map.of());
    }

    public static IntakeEvent.CaseOpened opened(CaseKind kind, Map<String, String> attributes) {
        return new IntakeEvent.CaseOpened(
                kind,
                PACK,
                Severity.NORMAL,
                null,
                null,
                null,
                null,
                Reporter.UNKNOWN,
                null,
                null,
                null,
                null,
                attributes);
    }

    public static IntakeEvent.CaseOpened openedWithTitle(String title) {
        return new IntakeEvent.CaseOpened(
                CaseKind.COMPLAINT,
                PACK,
                Severity.NORMAL,
                null,
                null,
                null,
                null,
                Reporter.UNKNOWN,
                said(title),
                null,
                null,
                null,
                Map.of());
    }

    public static IntakeEvent.CaseAccepted accepted() {
        return new IntakeEvent.CaseAccepted();
    }

    public static IntakeEvent.CasesLinked linked(String other) {
        return new IntakeEvent.CasesLinked(new CaseRef(other), LinkKind.RELATES_TO);
    }

    /** Typed by somebody, and kept under the key of the case. */
    public static Personal said(String text) {
        return Personal.ofCase(CASE, text);
    }

    public static Evidence evidence(String sha256, long size) {
        return new Evidence(sha256, size, "image/jpeg", said("photo.jpg"));
    }

    public static RoutingEvent.CaseAssigned assigned(String owner) {
        return new RoutingEvent.CaseAssigned(owner, null, null);
    }

    public static RoutingEvent.CaseEscalated escalated(int level) {
        return new RoutingEvent.CaseEscalated(level, "MANUAL", null, null);
    }

    public static RoutingEvent.StageEntered entered(String stage, String... skipped) {
        return new RoutingEvent.StageEntered(CaseKind.COMPLAINT.value(), stage, List.of(skipped));
    }

    public static ConversationEvent.CustomerResponded responded() {
        return new ConversationEvent.CustomerResponded(null, null);
    }

    public static ClosureEvent.CaseResolved resolved() {
        return new ClosureEvent.CaseResolved(null, null);
    }

    public static ClosureEvent.CaseClosed closed() {
        return new ClosureEvent.CaseClosed(null, null, new Feedback.NotAsked());
    }

    public static ClosureEvent.CaseReopened reopened() {
        return new ClosureEvent.CaseReopened(null);
    }

    public static ClosureEvent.CaseMerged merged(String into) {
        return new ClosureEvent.CaseMerged(new CaseRef(into), null);
    }

    public static ClosureEvent.CaseUnmerged unmerged(String from) {
        return new ClosureEvent.CaseUnmerged(new CaseRef(from), said("并错了"));
    }

    public static ClockEvent.SlaBreached breached(String clock, int run) {
        return new ClockEvent.SlaBreached(clock, run, Instant.EPOCH, Instant.EPOCH, PACK, null);
    }

    public static ClockEvent.SlaWarningRaised warned(String clock, int run, int share) {
        return new ClockEvent.SlaWarningRaised(clock, run, share, Instant.EPOCH, PACK, null);
    }
}
