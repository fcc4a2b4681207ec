package org.redress.queryside.watch;

import java.util.List;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.ClockState;
import org.redress.queryside.cases.lists.Criterion;

/** How one clock stands over all cases. */
public record ClockRow(String name, Broken broken, Figure met, Figure running, Figure soon, Figure unknown) {

    /** @param share of the cases that have this clock */
    public record Broken(Figure doneLate, Figure stillWaiting, Figure all, double share) {}

    static List<ClockRow> all(Counting counting) {
        return counting.snapshot().clockNames().stream()
                .map(clock -> of(clock, counting))
                .filter(row -> !row.nothing())
                .toList();
    }

    private static ClockRow of(String clock, Counting counting) {
        CaseFilter filter = counting.within().and(Criterion.CLOCK, clock);
        Figure any = counting.figure(filter);
        Figure all = counting.figure(filter.and(ClockState.BROKEN));
        return new ClockRow(
                counting.names().of(clock),
                new Broken(
                        counting.figure(filter.and(ClockState.DONE_LATE)),
                        counting.figure(filter.and(ClockState.STILL_WAITING)),
                        all,
                        all.shareOf(any)),
                counting.figure(filter.and(ClockState.MET)),
                counting.figure(filter.and(ClockState.RUNNING)),
                counting.figure(filter.open().and(ClockState.SOON)),
                counting.figure(filter.and(ClockState.UNKNOWN)));
    }

    private boolean nothing() {
        return broken.all().nothing() && met.nothing() && running.nothing() && unknown.nothing();
    }
}
