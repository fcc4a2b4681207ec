package org.redress.queryside.cases.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.PageLink;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.ClockBadge;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.lists.Titles;
import org.redress.queryside.reports.Pile;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standing;

/**
 * The queue on the left of the desk.
 *
 * @param list where the rest of it stands
 */
record DeskView(Queue queue, Instant at, List<Way> ways, List<Row> rows, int total, String list) {
    private static final int LONGEST = 60;

    /** A queue to look at, and how many cases wait in it. */
    record Way(String word, String link, int cases, boolean current) {}

    record Row(
            String caseId,
            String number,
            String link,
            @Nullable String title,
            @Nullable ClockBadge clock,
            String kind,
            String owner,
            int urges,
            boolean current) {}

    /** @param staffId whose desk it is */
    record Asked(Queue queue, @Nullable String caseId, String staffId) {}

    static DeskView of(Asked asked, Snapshot snapshot, Titles titles, CodeNames names) {
        CaseFilter filter = asked.queue().filter(asked.staffId());
        Pile waiting = asked.queue().pile(asked.staffId(), snapshot.piles());
        List<Standing> shown = snapshot.exactly(waiting.first(LONGEST));
        Map<String, String> known =
                titles.of(shown.stream().map(Standing::caseId).toList());
        return new DeskView(
                asked.queue(),
                snapshot.asOf(),
                Arrays.stream(Queue.values())
                        .map(queue -> way(queue, asked, snapshot))
                        .toList(),
                shown.stream()
                        .map(standing -> row(standing, known.get(standing.caseId()), asked, snapshot, names))
                        .toList(),
                waiting.size(),
                filter.onto(PageLink.to("/cases")).toString());
    }

    private static Way way(Queue queue, Asked asked, Snapshot snapshot) {
        int cases = queue.pile(asked.staffId(), snapshot.piles()).size();
        return new Way(queue.word(), link(queue).toString(), cases, queue == asked.queue());
    }

    private static Row row(Standing standing, @Nullable String title, Asked asked, Snapshot snapshot, CodeNames names) {
        CaseFilter filter = asked.queue().filter(asked.staffId());
        return new Row(
                standing.caseId(),
                standing.number(),
                link(asked.queue()).and("case", standing.caseId()).toString(),
                title,
                ClockBadge.telling(standing, filter, snapshot.asOf(), names).orElse(null),
                names.of(standing.traits().kind()),
                names.owner(standing.owner()),
                standing.life().urges(),
                standing.caseId().equals(asked.caseId()));
    }

    static PageLink link(Queue queue) {
        return PageLink.to(DeskPage.PATH).and(Queue.PARAMETER, queue.word());
    }
}
