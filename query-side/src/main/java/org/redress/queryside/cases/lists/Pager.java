package org.redress.queryside.cases.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.Standing;

/**
 * One page of a list. Its edges are named by cases, not by numbers, so that a page begins where the one before it ended.
 *
 * @param from place of the first row in the whole list, from 1; 0 in an empty one
 */
record Pager(List<Standing> rows, int from, int total) {
    static final int SIZE = 50;
    static final String AFTER = "after";
    static final String BEFORE = "before";

    /** @param before wins over {@code after}; a case that is no longer in the list leads to its beginning */
    static Pager of(List<Standing> sorted, @Nullable String after, @Nullable String before) {
        int start = before == null ? placeOf(after, sorted) + 1 : Math.max(0, placeOf(before, sorted) - SIZE);
        int end = Math.min(sorted.size(), start + SIZE);
        return new Pager(sorted.subList(start, end), sorted.isEmpty() ? 0 : start + 1, sorted.size());
    }

    int to() {
        return rows.isEmpty() ? 0 : from + rows.size() - 1;
    }

    boolean hasNext() {
        return to() < total;
    }

    boolean hasPrevious() {
        return from > 1;
    }

    private static int placeOf(@Nullable String caseId, List<Standing> sorted) {
        for (int place = 0; place < sorted.size(); place++) {
            if (sorted.get(place).caseId().equals(caseId)) {
                return place;
            }
        }
        return -1;
    }
}
