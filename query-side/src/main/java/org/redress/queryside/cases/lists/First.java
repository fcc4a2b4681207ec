package org.redress.queryside.cases.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.redress.queryside.reports.Standing;

/** The first few of many in an order, without sorting all of them. */
public final class First {
    private First() {}

    public static List<Standing> of(int most, List<Standing> all, Comparator<Standing> order) {
        PriorityQueue<Standing> kept = new PriorityQueue<>(most + 1, order.reversed());
        // From the end, where the newest are: most lists begin with these, and what comes after is dropped at once.
        for (int place = all.size() - 1; place >= 0; place--) {
            Standing standing = all.get(place);
            if (kept.size() < most) {
                kept.add(standing);
            } else if (order.compare(standing, kept.element()) < 0) {
                kept.remove();
                kept.add(standing);
            }
        }
        List<Standing> first = new ArrayList<>(kept);
        first.sort(order);
        return first;
    }
}
