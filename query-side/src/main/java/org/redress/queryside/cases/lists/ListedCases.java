package org.redress.queryside.cases.lists;

import java.util.List;
import java.util.Map;
import org.redress.infra.time.Now;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standings;

/** All cases of a list as it is now, for who wants to do something with them. */
public final class ListedCases {
    private final Standings standings;
    private final Titles titles;
    private final Now now;

    ListedCases(Standings standings, Titles titles, Now now) {
        this.standings = standings;
        this.titles = titles;
        this.now = now;
    }

    /** In the order of the list. Throws {@link org.redress.infra.web.BadParameter} for what is no list. */
    public List<String> ids(String query) {
        SavedLists.Asked asked = SavedLists.read(parameters(query)::get);
        Snapshot snapshot = standings.at(now.instant(), standings.head());
        return ListView.sorted(asked.filter(), asked.order(), snapshot, titles).stream()
                .map(standing -> standing.caseId())
                .toList();
    }

    /** What the query of an address says. */
    public static Map<String, String> parameters(String query) {
        return SavedLists.parameters(query);
    }
}
