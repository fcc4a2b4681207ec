package org.redress.queryside.reports;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/** What came in, went out and came back, month by month, and what was open at each month's end. */
final class MonthsReport implements Report {
    private final Instant asOf;
    private final ZoneId zone;
    private final TreeMap<YearMonth, Tally> tallies = new TreeMap<>();

    MonthsReport(Question question) {
        this.asOf = question.asOf();
        this.zone = question.zone();
    }

    record Month(String month, int opened, int closed, int reopened, int openAtMonthEnd) {}

    private static final class Tally {
        private int opened;
        private int closed;
        private int reopened;
        private int moreOpen;
    }

    @Override
    public void see(FactCase known, @Nullable CaseAsOf state) {
        if (state == null) {
            return;
        }
        List<Fact> steps = known.events().stream().filter(this::isVisibleStep).toList();
        steps.forEach(this::count);
        boolean openBefore = false;
        for (YearMonth month :
                steps.stream().map(this::month).distinct().sorted().toList()) {
            boolean openNow = isOpenAtEndOf(month, steps);
            tally(month).moreOpen += (openNow ? 1 : 0) - (openBefore ? 1 : 0);
            openBefore = openNow;
        }
    }

    /** Without gaps, to the month of the question's instant; that month's end is the instant itself. */
    @Override
    public List<Month> body() {
        var months = new ArrayList<Month>();
        if (tallies.isEmpty()) {
            return months;
        }
        YearMonth last = YearMonth.from(asOf.atZone(zone));
        int open = 0;
        for (YearMonth month = tallies.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            Tally tally = tally(month);
            open += tally.moreOpen;
            months.add(new Month(month.toString(), tally.opened, tally.closed, tally.reopened, open));
        }
        return months;
    }

    private boolean isVisibleStep(Fact fact) {
        boolean step =
                fact.kind() == FactKind.OPENED || fact.kind() == FactKind.CLOSED || fact.kind() == FactKind.REOPENED;
        return step && !CaseFold.isAfter(fact, asOf);
    }

    private void count(Fact step) {
        Tally tally = tally(month(step));
        tally.opened += step.kind() == FactKind.OPENED ? 1 : 0;
        tally.closed += step.kind() == FactKind.CLOSED ? 1 : 0;
        tally.reopened += step.kind() == FactKind.REOPENED ? 1 : 0;
    }

    /** Filtered, not cut: times may run backwards, so a later row of the stream may lie in an earlier month. */
    private boolean isOpenAtEndOf(YearMonth month, List<Fact> steps) {
        boolean exists = false;
        boolean closed = false;
        for (Fact step : steps) {
            if (!month(step).isAfter(month)) {
                exists |= step.kind() == FactKind.OPENED;
                closed = step.kind() == FactKind.CLOSED;
            }
        }
        return exists && !closed;
    }

    private YearMonth month(Fact fact) {
        return YearMonth.from(fact.occurredAt().instant().atZone(zone));
    }

    private Tally tally(YearMonth month) {
        return tallies.computeIfAbsent(month, _ -> new Tally());
    }
}
