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
import org.redress.queryside.cases.lists.First;
import org.redress.queryside.cases.lists.Order;
import org.redress.queryside.cases.lists.Titles;
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
        List<Standing> waiting = waiting(asked.queue(), asked, snapshot);
        List<Standing> shown = snapshot.exactly(First.of(LONGEST, waiting, Order.URGENCY.comparator(filter)));
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
        int cases = waiting(queue, asked, snapshot).size();
        return new Way(queue.word(), link(queue).toString(), cases, queue == asked.queue());
    }

    private static List<Standing> waiting(Queue queue, Asked asked, Snapshot snapshot) {
        return snapshot.open().stream()
                .filter(queue.filter(asked.staffId()).predicate())
                .toList();
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
