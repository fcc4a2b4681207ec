package org.redress.queryside.cases.lists;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.Pile;
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

    /** The first page of what is in order already. */
    static Pager beginning(Pile found) {
        int total = found.size();
        return new Pager(found.first(SIZE), total == 0 ? 0 : 1, total);
    }

    /** @param before wins over {@code after}; a case that is no longer in the list leads to its beginning */
    static Pager of(List<Standing> found, Comparator<Standing> order, @Nullable String after, @Nullable String before) {
        Standing edge = named(before == null ? after : before, found);
        if (edge == null) {
            return new Pager(First.of(SIZE, found, order), found.isEmpty() ? 0 : 1, found.size());
        }
        return before == null ? after(edge, found, order) : before(edge, found, order);
    }

    private static Pager after(Standing edge, List<Standing> found, Comparator<Standing> order) {
        List<Standing> rest = found.stream()
                .filter(standing -> order.compare(standing, edge) > 0)
                .toList();
        return new Pager(First.of(SIZE, rest, order), found.size() - rest.size() + 1, found.size());
    }

    private static Pager before(Standing edge, List<Standing> found, Comparator<Standing> order) {
        List<Standing> rest = found.stream()
                .filter(standing -> order.compare(standing, edge) < 0)
                .toList();
        if (rest.size() <= SIZE) {
            return new Pager(First.of(SIZE, found, order), 1, found.size());
        }
        List<Standing> last = First.of(SIZE, rest, order.reversed()).reversed();
        return new Pager(last, rest.size() - SIZE + 1, found.size());
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

    private static @Nullable Standing named(@Nullable String caseId, List<Standing> found) {
        return caseId == null
                ? null
                : found.stream()
                        .filter(standing -> standing.caseId().equals(caseId))
                        .findFirst()
                        .orElse(null);
    }
}
