package org.redress.queryside.cases.timeline;

import static org.redress.queryside.cases.timeline.Detail.changed;
import static org.redress.queryside.cases.timeline.Detail.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;

/** What an event says, field by field; what it leaves open is left out. */
public final class Details {
    private Details() {}

    public static List<Detail> of(CaseEvent event) {
        List<Detail> all =
                switch (event) {
                    case IntakeEvent intake -> intake(intake);
                    case RoutingEvent routing -> routing(routing);
                    case ConversationEvent conversation -> conversation(conversation);
                    case ClockEvent clock -> ClosingDetails.clock(clock);
                    case ClosureEvent closure -> ClosingDetails.closure(closure);
                };
        Predicate<Detail> said = detail -> detail.before() != null || detail.after() != null;
        return all.stream()
                .filter(said.or(detail -> event instanceof RoutingEvent.CaseAssigned
                        && detail.field().equals("owner")))
                .toList();
    }

    private static List<Detail> intake(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.CaseOpened opened -> opened(opened);
            case IntakeEvent.CaseNumberAssigned numbered -> List.of(Detail.value("number", numbered.number()));
            case IntakeEvent.CaseAccepted _ -> List.of();
            case IntakeEvent.CaseClassified(var category, var cause, var reason) ->
                List.of(Detail.value("category", category), Detail.value("cause", cause), personal("reason", reason));
            case IntakeEvent.CaseKindChanged(var before, var after, var reason) ->
                List.of(changed("kind", before.value(), after.value()), personal("reason", reason));
            case IntakeEvent.SeverityChanged(var before, var after, var reason) ->
                List.of(changed("severity", before.value(), after.value()), personal("reason", reason));
            case IntakeEvent.DetailsAmended amended -> amended(amended);
            case IntakeEvent.EvidenceAttached(var evidence, var remark) ->
                List.of(
                        personal("file", evidence.name()),
                        Detail.value("mediaType", evidence.mediaType()),
                        Detail.value("size", evidence.size()),
                        Detail.value("sha256", evidence.sha256()),
                        personal("remark", remark));
            case IntakeEvent.CasesLinked(var other, var link) ->
                List.of(Detail.value("link", link), Detail.value("case", other.caseId()));
            case IntakeEvent.CasesUnlinked(var other, var link, var reason) ->
                List.of(Detail.value("link", link), Detail.value("case", other.caseId()), personal("reason", reason));
        };
    }

    private static List<Detail> opened(IntakeEvent.CaseOpened opened) {
        List<Detail> details = new ArrayList<>(List.of(
                Detail.value("kind", opened.kind().value()),
                Detail.value("pack", opened.pack().name()),
                Detail.value("packVersion", opened.pack().version()),
                Detail.value("severity", opened.severity().value()),
                Detail.value("category", opened.category()),
                Detail.value("tier", opened.tier()),
                Detail.value("customerId", opened.customerId()),
                Detail.value("channel", opened.channel()),
                personal("reporterName", opened.reporter().name()),
                personal("reporterPhone", opened.reporter().phone()),
                personal("reporterAddress", opened.reporter().address()),
                personal("title", opened.title()),
                personal("narrative", opened.narrative()),
                Detail.value("externalNumber", opened.externalNumber()),
                Detail.value(
                        "follows",
                        opened.follows() == null ? null : opened.follows().caseId())));
        new TreeMap<>(opened.attributes()).forEach((name, value) -> details.add(Detail.value(name, value)));
        return details;
    }

    private static List<Detail> amended(IntakeEvent.DetailsAmended amended) {
        List<Detail> details = new ArrayList<>();
        amended.changes().forEach(each -> details.add(changed(each.field(), each.before(), each.after())));
        amended.personal().forEach(each -> details.add(personal(each.field(), each.before(), each.after())));
        details.add(personal("reason", amended.reason()));
        return details;
    }

    private static List<Detail> routing(RoutingEvent event) {
        return switch (event) {
            case RoutingEvent.CaseAssigned(var owner, var unit, var reason) ->
                List.of(Detail.value("owner", owner), Detail.value("unit", unit), personal("reason", reason));
            case RoutingEvent.CaseEscalated(var level, var trigger, var toRole, var reason) ->
                List.of(
                        Detail.value("level", level),
                        Detail.value("trigger", trigger),
                        Detail.value("toRole", toRole),
                        personal("reason", reason));
            case RoutingEvent.CaseTransferred passed ->
                List.of(
                        changed("owner", passed.fromOwner(), passed.owner()),
                        changed("unit", passed.fromUnit(), passed.unit()),
                        personal("reason", passed.reason()));
            case RoutingEvent.CaseWatched(var watcher) -> List.of(Detail.value("watcher", watcher));
            case RoutingEvent.CaseUnwatched(var watcher) -> List.of(Detail.value("watcher", watcher));
            case RoutingEvent.StageEntered(var track, var stage, var skipped) ->
                List.of(
                        Detail.value("track", track),
                        Detail.value("stage", stage),
                        Detail.value("skipped", skipped.isEmpty() ? null : String.join(", ", skipped)));
        };
    }

    private static List<Detail> conversation(ConversationEvent event) {
        return switch (event) {
            case ConversationEvent.CustomerResponded(var channel, var text, var mentioned) ->
                List.of(Detail.value("channel", channel), named(mentioned), personal("text", text));
            case ConversationEvent.NoteAdded(var audience, var text, var mentioned) ->
                List.of(Detail.value("audience", audience), named(mentioned), personal("text", text));
            case ConversationEvent.CaseUrged(var by, var channel, var text) ->
                List.of(Detail.value("by", by), Detail.value("channel", channel), personal("text", text));
            case ConversationEvent.ReplyPromised(var dueAt, var text) ->
                List.of(Detail.value("dueAt", dueAt), personal("text", text));
        };
    }

    private static Detail named(@Nullable List<String> mentioned) {
        return Detail.value("mentioned", mentioned == null ? null : String.join("\n", mentioned));
    }
}
