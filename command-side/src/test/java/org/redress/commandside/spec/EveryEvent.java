package org.redress.commandside.spec;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.events.Audience;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.PersonalChange;
import org.redress.events.cases.RoutingEvent;
import org.redress.events.cases.Severity;

/** At least one of every event of a case. */
public final class EveryEvent {
    private EveryEvent() {}

    public static List<CaseEvent> list() {
        return Stream.<List<? extends CaseEvent>>of(
                        intake(),
                        routing(),
                        clocks(),
                        List.of(
                                Happened.resolved(),
                                Happened.closed(),
                                Happened.reopened(),
                                Happened.merged("c-2"),
                                Happened.unmerged("c-2")))
                .<CaseEvent>flatMap(List::stream)
                .toList();
    }

    private static List<CaseEvent> intake() {
        return List.of(
                Happened.opened(CaseKind.COMPLAINT, Map.of("orderNo", "D1")),
                new IntakeEvent.CaseNumberAssigned("case", "{seq:3}", "2026", "2026-03-02", "001"),
                Happened.accepted(),
                new IntakeEvent.CaseClassified("PACKAGING", null, null),
                new IntakeEvent.CaseKindChanged(CaseKind.COMPLAINT, CaseKind.INQUIRY, Happened.said("更正")),
                new IntakeEvent.SeverityChanged(Severity.NORMAL, new Severity("MAJOR"), Happened.said("媒体关注")),
                new IntakeEvent.DetailsAmended(
                        List.of(new Change("orderNo", "D1", null)),
                        List.of(new PersonalChange("title", null, Happened.said("漏水"))),
                        null),
                new IntakeEvent.EvidenceAttached(Happened.evidence(Happened.SHA, 1), null),
                Happened.linked("c-2"),
                new IntakeEvent.CasesUnlinked(new CaseRef("c-2"), LinkKind.RELATES_TO, Happened.said("选错了")));
    }

    private static List<CaseEvent> routing() {
        return List.of(
                Happened.assigned("li"),
                Happened.escalated(2),
                Happened.entered("CONTROL"),
                Happened.entered("DECISION", "QUALITY"),
                Happened.responded(),
                new ConversationEvent.NoteAdded(Audience.INTERNAL, Happened.said("已联系")),
                new ConversationEvent.CaseUrged("CUSTOMER", null, Happened.said("又来电")),
                new ConversationEvent.ReplyPromised(CaseSpec.NOW.plusSeconds(3600), null),
                new RoutingEvent.CaseTransferred("li", null, "wang", "quality", Happened.said("质量问题")),
                new RoutingEvent.CaseWatched("zhao"),
                new RoutingEvent.CaseUnwatched("zhao"));
    }

    private static List<CaseEvent> clocks() {
        return List.of(
                new ClockEvent.ClockPaused("CLOSE", "WAITING", null),
                new ClockEvent.ClockPaused(null, "WAITING", null),
                new ClockEvent.ClockResumed("CLOSE", null),
                new ClockEvent.ClockResumed(null, null),
                Happened.warned("CLOSE", 1, 50),
                Happened.breached("CLOSE", 1),
                new ClockEvent.BreachWithdrawn("CLOSE", 1, "RECOMPUTED"));
    }
}
