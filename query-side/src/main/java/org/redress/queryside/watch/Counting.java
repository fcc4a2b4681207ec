package org.redress.queryside.watch;

import java.time.Instant;
import java.util.List;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Wording;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.lists.Scene;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standing;

/**
 * Counts the cases of a snapshot with the filter of the list it links to.
 *
 * @param within what the reader narrowed the whole watch to
 * @param cases those of the snapshot that are within
 */
record Counting(Snapshot snapshot, Scene scene, CaseFilter within, List<Standing> cases, CodeNames names) {

    static Counting of(Snapshot snapshot, Scene scene, CaseFilter within, CodeNames names) {
        List<Standing> cases =
                snapshot.cases().stream().filter(within.predicate()).toList();
        return new Counting(snapshot, scene, within, cases, names);
    }

    Figure figure(CaseFilter filter) {
        return figure(cases, filter);
    }

    /** @param among all cases the filter can match; narrowed beforehand only so that many groups stay cheap */
    Figure figure(List<Standing> among, CaseFilter filter) {
        int count = (int) among.stream().filter(filter.predicate()).count();
        return new Figure(count, link(filter));
    }

    String link(CaseFilter filter) {
        return link(filter, snapshot.asOf());
    }

    String link(CaseFilter filter, Instant asOf) {
        return scene.pin(filter.onto(PageLink.to("/cases")), asOf, say()).toString();
    }

    String caseLink(String caseId) {
        return scene.toCase(PageLink.to("/cases").below(caseId), say()).toString();
    }

    Wording say() {
        return names.say();
    }
}
