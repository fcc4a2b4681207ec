package org.redress.queryside.reports.facts;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.Change;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.RoutingEvent;

/** What a fact keeps of an event beyond its envelope. */
record FactDetails(
        @Nullable String owner,
        @Nullable String word,
        @Nullable Integer score,
        Map<String, String> attributes,
        @Nullable CaseOpened opened) {
    private static final FactDetails NONE = new FactDetails(null, null, null, Map.of(), null);

    static FactDetails of(CaseEvent event) {
        return switch (event) {
            case IntakeEvent intake -> ofIntake(intake);
            case RoutingEvent.CaseAssigned assigned ->
                new FactDetails(assigned.owner(), assigned.unit(), null, Map.of(), null);
            case RoutingEvent.CaseEscalated escalated -> word(Integer.toString(escalated.level()));
            case RoutingEvent.StageEntered entered -> word(entered.stage());
            case RoutingEvent.CaseTransferred passed ->
                new FactDetails(passed.owner(), passed.unit(), null, Map.of(), null);
            case RoutingEvent.CaseWatched(var watcher) -> word(watcher);
            case RoutingEvent.CaseUnwatched(var watcher) -> word(watcher);
            case ConversationEvent.CaseUrged urged -> word(urged.by());
            case ConversationEvent.ReplyPromised promised ->
                word(promised.dueAt().toString());
            case ConversationEvent.CustomerResponded responded -> word(responded.channel());
            case ConversationEvent.NoteAdded noted -> word(noted.audience().name());
            case ClockEvent clock -> word(clockOf(clock));
            case ClosureEvent.CaseResolved resolved -> word(resolved.outcome());
            case ClosureEvent.CaseClosed closed ->
                new FactDetails(null, closed.outcome(), score(closed.feedback()), Map.of(), null);
            case ClosureEvent.CaseReopened _ -> NONE;
            case ClosureEvent.CaseMerged merged -> word(merged.into().caseId());
            case ClosureEvent.CaseUnmerged unmerged -> word(unmerged.from().caseId());
        };
    }

    private static FactDetails ofIntake(IntakeEvent event) {
        return switch (event) {
            case CaseOpened opened -> new FactDetails(null, null, null, attributes(opened), opened);
            case IntakeEvent.CaseNumberAssigned numbered -> word(numbered.number());
            case IntakeEvent.CaseAccepted _ -> NONE;
            case IntakeEvent.CaseClassified classified -> word(classified.category());
            case IntakeEvent.CaseKindChanged changed -> word(changed.after().value());
            case IntakeEvent.SeverityChanged changed -> word(changed.after().value());
            case DetailsAmended amended -> new FactDetails(null, null, null, changed(amended), null);
            case IntakeEvent.EvidenceAttached _ -> NONE;
            case IntakeEvent.CasesLinked linked -> word(linked.other().caseId());
            case IntakeEvent.CasesUnlinked unlinked -> word(unlinked.other().caseId());
        };
    }

    /** The channel of a case entered here is a field, that of an imported one an attribute: people count by either. */
    private static Map<String, String> attributes(CaseOpened opened) {
        String channel = opened.channel();
        if (channel == null || opened.attributes().containsKey("channel")) {
            return opened.attributes();
        }
        Map<String, String> attributes = new TreeMap<>(opened.attributes());
        attributes.put("channel", channel);
        return attributes;
    }

    private static @Nullable String clockOf(ClockEvent event) {
        return switch (event) {
            case ClockEvent.ClockPaused paused -> paused.clock();
            case ClockEvent.ClockResumed resumed -> resumed.clock();
            case ClockEvent.SlaWarningRaised warning -> warning.clock();
            case ClockEvent.SlaBreached breached -> breached.clock();
            case ClockEvent.BreachWithdrawn withdrawn -> withdrawn.clock();
        };
    }

    private static @Nullable Integer score(Feedback feedback) {
        return switch (feedback) {
            case Feedback.Scored scored -> scored.score();
            case Feedback.Declined _, Feedback.NotAsked _ -> null;
        };
    }

    private static Map<String, String> changed(DetailsAmended amended) {
        Map<String, String> changed = new TreeMap<>();
        for (Change change : amended.changes()) {
            changed.put(change.field(), change.after() == null ? "" : change.after());
        }
        return changed;
    }

    private static FactDetails word(@Nullable String word) {
        return new FactDetails(null, word, null, Map.of(), null);
    }

    @Nullable
    String attributesCell() {
        return AttributeCell.of(attributes);
    }

    @Nullable
    String externalNumber() {
        return opened == null ? null : opened.externalNumber();
    }

    @Nullable
    String kind() {
        return opened == null ? null : opened.kind().value();
    }

    @Nullable
    String severity() {
        return opened == null ? null : opened.severity().value();
    }

    @Nullable
    String category() {
        return opened == null ? null : opened.category();
    }

    @Nullable
    String tier() {
        return opened == null ? null : opened.tier();
    }

    @Nullable
    PackRef pack() {
        return opened == null ? null : opened.pack();
    }
}
