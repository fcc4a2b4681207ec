package org.redress.queryside.cases.timeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt.Precision;
import org.redress.infra.web.Wording;
import org.redress.queryside.cases.lists.CodeNames;

/**
 * One event as its page shows it.
 *
 * @param happened when, as exactly as it is known, in words
 * @param from the case it happened to, where that was merged into the one shown
 * @param lines short facts; longer texts stand apart
 */
record EntryView(
        TimelineEntry entry,
        String name,
        String icon,
        String happened,
        String source,
        String actor,
        @Nullable String actingFor,
        Neighbours.@Nullable Called from,
        List<Line> lines,
        List<Line> texts) {
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("case.opened", "add"),
            Map.entry("case.number-assigned", "number"),
            Map.entry("case.accepted", "met"),
            Map.entry("case.classified", "tag"),
            Map.entry("case.kind-changed", "tag"),
            Map.entry("case.severity-changed", "alert"),
            Map.entry("case.details-amended", "edit"),
            Map.entry("case.evidence-attached", "clip"),
            Map.entry("case.linked", "link"),
            Map.entry("case.unlinked", "link"),
            Map.entry("case.assigned", "person"),
            Map.entry("case.escalated", "flag"),
            Map.entry("case.stage-entered", "stage"),
            Map.entry("case.responded", "responded"),
            Map.entry("case.urged", "bell"),
            Map.entry("case.reply-promised", "clock"),
            Map.entry("case.transferred", "arrow"),
            Map.entry("case.watched", "watch"),
            Map.entry("case.unwatched", "watch"),
            Map.entry("case.merged", "merge"),
            Map.entry("case.unmerged", "undo"),
            Map.entry("case.clock-paused", "paused"),
            Map.entry("case.clock-resumed", "running"),
            Map.entry("case.sla-warning-raised", "soon"),
            Map.entry("case.sla-breached", "late"),
            Map.entry("case.breach-withdrawn", "met"),
            Map.entry("case.resolved", "met"),
            Map.entry("case.closed", "closed"),
            Map.entry("case.reopened", "reopened"));

    private static final Set<String> ON_THE_FILES_PAGE = Set.of("mediaType", "size", "sha256");

    static EntryView of(TimelineEntry entry, CodeNames names) {
        return of(entry, null, names);
    }

    static EntryView of(TimelineEntry entry, Neighbours.@Nullable Called from, CodeNames names) {
        String actingFor = entry.actingFor();
        List<Line> lines = entry.details().stream()
                .filter(detail -> !ON_THE_FILES_PAGE.contains(detail.field()))
                .map(detail -> Line.of(detail, names))
                .toList();
        return new EntryView(
                entry,
                names.say().called("event.", entry.wireName()),
                ICONS.getOrDefault(entry.wireName(), "note"),
                happened(entry, names.say()),
                source(entry.source(), names.say()),
                names.actor(entry.actor()),
                actingFor == null ? null : names.actor(actingFor),
                from,
                lines.stream().filter(line -> !line.isText()).toList(),
                lines.stream().filter(Line::isText).toList());
    }

    /** The time of an import's unknown is only a place in the order, so it is not shown. */
    private static String happened(TimelineEntry entry, Wording say) {
        Precision precision = entry.occurredAt().precision();
        return switch (precision) {
            case INSTANT -> say.second(entry.occurredAt().instant());
            case DAY -> say.text("case.day", say.day(entry.occurredAt().instant()));
            case UNKNOWN -> say.text("time.unknown");
        };
    }

    private static String source(String source, Wording say) {
        int colon = source.indexOf(':');
        return colon < 0
                ? say.called("source.", source)
                : say.text("source." + source.substring(0, colon), source.substring(colon + 1));
    }
}
