package org.redress.queryside.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;

/** Who is told of an event, and whether the bell rings for it. Nobody is told of what they did themselves. */
final class Telling {
    private Telling() {}

    /** @param rings false for what is only shown as having moved */
    record Told(String staffId, Ground ground, boolean rings) {}

    /**
     * @param before who held the case until then
     * @param after who holds it and follows it from then on
     */
    static List<Told> of(CaseEvent event, @Nullable String before, NoticeCase after, String actor) {
        Map<String, Told> told = new LinkedHashMap<>();
        for (String named : mentioned(event)) {
            told.put(named, new Told(named, Ground.MENTIONED, true));
        }
        for (String holder : new @Nullable String[] {after.owner(), before}) {
            if (holder != null && !holder.isBlank()) {
                told.putIfAbsent(holder, new Told(holder, Ground.OWNER, ringsForOwner(event)));
            }
        }
        for (String watcher : after.watchers()) {
            told.putIfAbsent(watcher, new Told(watcher, Ground.WATCHER, ringsForWatcher(event)));
        }
        told.remove(actor);
        return List.copyOf(told.values());
    }

    private static List<String> mentioned(CaseEvent event) {
        List<String> mentioned =
                switch (event) {
                    case ConversationEvent.NoteAdded note -> note.mentioned();
                    case ConversationEvent.CustomerResponded reply -> reply.mentioned();
                    case ConversationEvent.CaseUrged _, ConversationEvent.ReplyPromised _ -> List.of();
                    case IntakeEvent _, RoutingEvent _, ClockEvent _, ClosureEvent _ -> List.of();
                };
        return Objects.requireNonNullElse(mentioned, List.of());
    }

    private static boolean ringsForOwner(CaseEvent event) {
        return switch (event) {
            case RoutingEvent.CaseAssigned _, RoutingEvent.CaseTransferred _, RoutingEvent.CaseEscalated _ -> true;
            case RoutingEvent _ -> false;
            case ConversationEvent.CaseUrged _, ConversationEvent.NoteAdded _ -> true;
            case ConversationEvent _ -> false;
            case ClockEvent.SlaWarningRaised _, ClockEvent.SlaBreached _ -> true;
            case ClockEvent _ -> false;
            case ClosureEvent.CaseResolved _ -> false;
            case ClosureEvent _ -> true;
            case IntakeEvent.SeverityChanged _, IntakeEvent.EvidenceAttached _ -> true;
            case IntakeEvent _ -> false;
        };
    }

    private static boolean ringsForWatcher(CaseEvent event) {
        return switch (event) {
            case RoutingEvent.CaseTransferred _, RoutingEvent.CaseEscalated _ -> true;
            case RoutingEvent _ -> false;
            case ConversationEvent _ -> true;
            case ClockEvent.SlaBreached _ -> true;
            case ClockEvent _ -> false;
            case ClosureEvent _ -> true;
            case IntakeEvent _ -> false;
        };
    }
}
