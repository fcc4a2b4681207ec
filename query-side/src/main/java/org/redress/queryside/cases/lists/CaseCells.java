package org.redress.queryside.cases.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.infra.web.Wording;
import org.redress.queryside.reports.Standing;

/** A case as a row of a file: codes and what they are called, times, figures. Its title is personal and stays out. */
final class CaseCells {
    private static final List<String> COLUMNS = List.of(
            "number",
            "caseId",
            "source",
            "status",
            "owner",
            "ownerName",
            "kindCode",
            "kind",
            "severityCode",
            "severity",
            "tierCode",
            "tier",
            "opened",
            "closed",
            "responded",
            "reopens",
            "escalations",
            "score",
            "clock",
            "clockState",
            "due");

    private CaseCells() {}

    static List<String> headings(Wording say) {
        return COLUMNS.stream().map(column -> say.text("export." + column)).toList();
    }

    static List<@Nullable Object> of(Standing standing, CaseFilter filter, Instant asOf, CodeNames names) {
        Wording say = names.say();
        Standing.Traits traits = standing.traits();
        Standing.Life life = standing.life();
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                standing.number(),
                standing.caseId(),
                standing.source(),
                say.text("value.status." + (standing.open() ? "open" : "closed")),
                standing.owner(),
                names.owner(standing.owner()),
                traits.kind(),
                names.of(traits.kind()),
                traits.severity(),
                names.of(traits.severity()),
                traits.tier(),
                traits.tier() == null ? null : names.of(traits.tier())));
        cells.add(time(life.openedAt()));
        cells.add(time(life.closedAt()));
        cells.add(say.text("value.responded." + (life.responded() ? CaseFilter.YES : CaseFilter.NO)));
        cells.add(life.reopens());
        cells.add(life.escalations());
        cells.add(standing.score() == null ? null : standing.score().score());
        clock(cells, ClockBadge.telling(standing, filter, asOf, names).orElse(null));
        return cells;
    }

    /** An unknown time is a place in an order only. */
    private static @Nullable Instant time(@Nullable OccurredAt at) {
        return at == null || !at.isKnown() ? null : at.instant();
    }

    private static void clock(List<@Nullable Object> cells, @Nullable ClockBadge badge) {
        cells.add(badge == null ? null : badge.clock());
        cells.add(badge == null ? null : badge.words());
        cells.add(badge == null ? null : badge.reading().due().dueAt());
    }
}
