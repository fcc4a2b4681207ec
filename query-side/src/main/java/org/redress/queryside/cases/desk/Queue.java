package org.redress.queryside.cases.desk;

import java.util.Arrays;
import java.util.Locale;
import org.redress.infra.web.BadParameter;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.Criterion;
import org.redress.queryside.reports.Pile;
import org.redress.queryside.reports.Piles;

/** Which open cases stand on the left. */
enum Queue {
    MINE,
    UNASSIGNED,
    WATCHED,
    ALL;

    static final String PARAMETER = "queue";

    static Queue read(String word) {
        return Arrays.stream(values())
                .filter(queue -> queue.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter(PARAMETER, word, "bad.filter"));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The cases {@link #filter} lets through. */
    Pile pile(String staffId, Piles piles) {
        return switch (this) {
            case MINE -> piles.ownedBy(staffId);
            case UNASSIGNED -> piles.ownedBy(Piles.NOBODY);
            case WATCHED -> piles.watchedBy(staffId);
            case ALL -> piles.open();
        };
    }

    CaseFilter filter(String staffId) {
        CaseFilter open = CaseFilter.ALL.open();
        return switch (this) {
            case MINE -> open.and(Criterion.OWNER, staffId);
            case UNASSIGNED -> open.and(Criterion.OWNER, CaseFilter.NONE);
            case WATCHED -> open.and(Criterion.WATCHER, staffId);
            case ALL -> open;
        };
    }
}
