package org.redress.queryside.cases.lists;

import java.util.List;
import java.util.Map;
import org.redress.infra.web.PageLink;
import org.redress.queryside.reports.Standing;

/** Cases of a page as rows. */
final class ListRows {
    private ListRows() {}

    static List<ListRow> of(List<Standing> cases, ListView.Asked asked, Titles titles, CodeNames names) {
        Map<String, String> known =
                titles.of(cases.stream().map(Standing::caseId).toList());
        return cases.stream()
                .map(standing -> new ListRow(
                        standing.number(),
                        caseLink(standing.caseId(), asked.scene(), names),
                        known.get(standing.caseId()),
                        standing,
                        ClockBadge.telling(
                                        standing,
                                        asked.filter(),
                                        asked.scene().asOf().instant(),
                                        names)
                                .orElse(null),
                        ListRow.names(standing, names)))
                .toList();
    }

    private static String caseLink(String caseId, Scene scene, CodeNames names) {
        return scene.toCase(PageLink.to("/cases").below(caseId), names.say()).toString();
    }
}
