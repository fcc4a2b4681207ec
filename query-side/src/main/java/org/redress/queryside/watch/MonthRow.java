package org.redress.queryside.watch;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.Criterion;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.reports.Standing.MonthStep;

/** What came in and went out in a month, and what was open at its end. */
public record MonthRow(String name, Figure opened, Figure closed, Figure reopened, Figure openAtEnd) {

    /** Newest first, without gaps, from the month looked at; that month's end is the instant itself. */
    static List<MonthRow> all(Counting counting) {
        TreeMap<YearMonth, Month> months = new TreeMap<>();
        counting.cases().forEach(standing -> note(standing, months));
        List<MonthRow> rows = new ArrayList<>();
        if (months.isEmpty()) {
            return rows;
        }
        YearMonth last =
                YearMonth.from(counting.snapshot().asOf().atZone(counting.say().zone()));
        int open = 0;
        for (YearMonth month = months.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            Month tally = months.getOrDefault(month, new Month());
            open += tally.moreOpen;
            rows.addFirst(of(month, tally.touched, open, counting));
        }
        return rows;
    }

    private static void note(Standing standing, Map<YearMonth, Month> months) {
        boolean openBefore = false;
        for (MonthStep step : standing.months()) {
            Month month = months.computeIfAbsent(step.month(), _ -> new Month());
            month.touched.add(standing);
            month.moreOpen += (step.openAtEnd() ? 1 : 0) - (openBefore ? 1 : 0);
            openBefore = step.openAtEnd();
        }
    }

    private static MonthRow of(YearMonth month, List<Standing> touched, int open, Counting counting) {
        CaseFilter within = counting.within();
        return new MonthRow(
                counting.say().month(month),
                counting.figure(touched, within.and(Criterion.OPENED_IN, month.toString())),
                counting.figure(touched, within.and(Criterion.CLOSED_IN, month.toString())),
                counting.figure(touched, within.and(Criterion.REOPENED_IN, month.toString())),
                new Figure(open, counting.link(within.open(), end(month, counting))));
    }

    private static Instant end(YearMonth month, Counting counting) {
        Instant asOf = counting.snapshot().asOf();
        Instant end = month.plusMonths(1)
                .atDay(1)
                .atStartOfDay(counting.say().zone())
                .toInstant()
                .minusNanos(1000);
        return end.isBefore(asOf) ? end : asOf;
    }

    private static final class Month {
        private final List<Standing> touched = new ArrayList<>();
        private int moreOpen;
    }
}
