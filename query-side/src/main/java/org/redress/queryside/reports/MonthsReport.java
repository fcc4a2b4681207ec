package org.redress.queryside.reports;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.Standing.MonthStep;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;

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
        known.events().stream().filter(fact -> !CaseFold.isAfter(fact, asOf)).forEach(this::count);
        boolean openBefore = false;
        for (MonthStep step : MonthSteps.of(known, asOf, zone)) {
            tally(step.month()).moreOpen += (step.openAtEnd() ? 1 : 0) - (openBefore ? 1 : 0);
            openBefore = step.openAtEnd();
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

    private void count(Fact fact) {
        switch (fact.kind()) {
            case OPENED -> tally(month(fact)).opened++;
            case CLOSED -> tally(month(fact)).closed++;
            case REOPENED -> tally(month(fact)).reopened++;
            case NUMBERED, ACCEPTED, CLASSIFIED, KIND_CHANGED, SEVERITY_CHANGED, AMENDED -> {}
            case EVIDENCE_ATTACHED, LINKED, UNLINKED, ASSIGNED, ESCALATED, STAGE_ENTERED -> {}
            case URGED, PROMISED, TRANSFERRED, WATCHED, UNWATCHED, MERGED, UNMERGED, ABSORBED, RELEASED -> {}
            case RESPONDED, NOTED, PAUSED, RESUMED, WARNED, BREACHED, BREACH_WITHDRAWN, RESOLVED -> {}
        }
    }

    private YearMonth month(Fact fact) {
        return YearMonth.from(fact.occurredAt().instant().atZone(zone));
    }

    private Tally tally(YearMonth month) {
        return tallies.computeIfAbsent(month, _ -> new Tally());
    }
}
