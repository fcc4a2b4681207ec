package org.redress.queryside.models;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.PersonalChange;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.RoutingEvent;
import org.redress.events.cases.Severity;

/** Events of one case as chance will have them. */
final class SomeEvents {
    private static final Severity HIGH = new Severity("HIGH");

    private final Random random;
    private final String caseId;

    SomeEvents(Random random, String caseId) {
        this.random = random;
        this.caseId = caseId;
    }

    CaseEvent opened() {
        return new IntakeEvent.CaseOpened(
                one(CaseKind.COMPLAINT, CaseKind.INQUIRY),
                Packs.PACK,
                one(Severity.NORMAL, HIGH),
                one("noise", "delivery"),
                one("T1", "T2", "T3"),
                "customer-" + random.nextInt(5),
                "phone",
                new Reporter(text("王芳"), text("13800000000"), null),
                text("空调噪音 " + caseId),
                text("a\tb\u001f\u001bc\0d"),
                "EXT-" + caseId,
                null,
                Map.of("region", one("OVERSEAS", "HOME"), "empty", ""));
    }

    CaseEvent numbered(int number) {
        return new IntakeEvent.CaseNumberAssigned("case", "{yy}{seq:3}", "2026", "2026-02-09", "26" + number);
    }

    CaseEvent any() {
        return switch (random.nextInt(6)) {
            case 0 -> intake();
            case 1, 2 -> routing();
            case 3 ->
                random.nextBoolean()
                        ? said()
                        : random.nextBoolean()
                                ? new ConversationEvent.CustomerResponded(orNothing("phone"), text("已回复"))
                                : new ConversationEvent.NoteAdded(Audience.INTERNAL, textOrNothing("note"));
            case 4 -> clock();
            default -> closure();
        };
    }

    private CaseEvent said() {
        return random.nextBoolean()
                ? new ConversationEvent.CaseUrged(one("CUSTOMER", "COLLEAGUE"), orNothing("phone"), textOrNothing("?"))
                : new ConversationEvent.ReplyPromised(
                        Instant.EPOCH.plusSeconds(random.nextInt(2_000_000_000)), textOrNothing("tomorrow"));
    }

    private CaseEvent intake() {
        return switch (random.nextInt(8)) {
            case 0 -> new IntakeEvent.CaseAccepted();
            case 1 ->
                new IntakeEvent.CaseClassified(one("noise", "heat"), orNothing("part"), textOrNothing("looked at"));
            case 2 -> new IntakeEvent.CaseKindChanged(CaseKind.INQUIRY, CaseKind.COMPLAINT, text("checked"));
            case 3 -> new IntakeEvent.SeverityChanged(Severity.NORMAL, HIGH, text("checked"));
            case 4 -> amended();
            case 5 ->
                new IntakeEvent.EvidenceAttached(
                        new Evidence("00", 12, "image/png", text("photo.png")), textOrNothing("sent by her"));
            case 6 -> new IntakeEvent.CasesLinked(new CaseRef("case-0"), LinkKind.RELATES_TO);
            default -> new IntakeEvent.CasesUnlinked(new CaseRef("case-0"), LinkKind.RELATES_TO, text("mistake"));
        };
    }

    private CaseEvent amended() {
        return new IntakeEvent.DetailsAmended(
                List.of(
                        new Change("region", "HOME", orNothing("OVERSEAS")),
                        new Change("tier", "T1", one("T1", "T2")),
                        new Change("channel", "phone", "mail"),
                        new Change("customerId", null, "customer-9"),
                        new Change("externalNumber", null, "X")),
                List.of(
                        new PersonalChange("title", text("old"), text("空调噪音, corrected")),
                        new PersonalChange("reporterName", null, text("李雷"))),
                textOrNothing("misheard"));
    }

    private CaseEvent routing() {
        return switch (random.nextInt(7)) {
            case 4 ->
                new RoutingEvent.CaseTransferred("wang", null, orNothing("li"), orNothing("unit-2"), text("hers"));
            case 5 -> new RoutingEvent.CaseWatched(one("wang", "li"));
            case 6 -> new RoutingEvent.CaseUnwatched(one("wang", "li"));
            case 0 ->
                new RoutingEvent.CaseEscalated(1 + random.nextInt(3), "MANUAL", "lead", textOrNothing("call her"));
            case 1 -> new RoutingEvent.StageEntered("COMPLAINT", one("opinion", "remedy"), List.of("survey"));
            default ->
                new RoutingEvent.CaseAssigned(
                        orNothing("wang", "li", "queue:second line", ""),
                        orNothing("unit-1"),
                        textOrNothing("knows her"));
        };
    }

    private CaseEvent clock() {
        return switch (random.nextInt(5)) {
            case 0 ->
                new ClockEvent.ClockPaused(orNothing("CLOSE", "ANSWER"), "CUSTOMER", textOrNothing("she is away"));
            case 1 -> new ClockEvent.ClockResumed(orNothing("CLOSE", "ANSWER"), textOrNothing("she is back"));
            case 2 -> new ClockEvent.SlaWarningRaised("CLOSE", 1, 80, Instant.EPOCH, Packs.PACK, null);
            case 3 -> new ClockEvent.SlaBreached("CLOSE", 1, Instant.EPOCH, Instant.EPOCH, Packs.PACK, null);
            default -> new ClockEvent.BreachWithdrawn("CLOSE", 1, "CALENDAR");
        };
    }

    private CaseEvent closure() {
        return switch (random.nextInt(7)) {
            case 5 -> new ClosureEvent.CaseMerged(new CaseRef("case-1"), textOrNothing("the same"));
            case 6 -> new ClosureEvent.CaseUnmerged(new CaseRef("case-1"), text("not the same"));
            case 0 -> new ClosureEvent.CaseResolved("repaired", text("已修"));
            case 1 -> new ClosureEvent.CaseReopened(textOrNothing("she called"));
            default -> new ClosureEvent.CaseClosed(null, null, feedback());
        };
    }

    private Feedback feedback() {
        return switch (random.nextInt(4)) {
            case 0 -> new Feedback.Declined(textOrNothing("no time"));
            case 1 -> new Feedback.NotAsked();
            default -> new Feedback.Scored(1 + random.nextInt(5), Map.of("speed", 3), text("谢谢"));
        };
    }

    private Personal text(String text) {
        return new Personal("case:" + caseId, text);
    }

    private @Nullable Personal textOrNothing(String text) {
        return random.nextBoolean() ? text(text) : null;
    }

    private @Nullable String orNothing(String... of) {
        int chosen = random.nextInt(of.length + 1);
        return chosen == of.length ? null : of[chosen];
    }

    @SafeVarargs
    private <T extends @Nullable Object> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}
