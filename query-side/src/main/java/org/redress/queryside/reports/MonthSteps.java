package org.redress.queryside.reports;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/** In which months a case came, went and came back. */
final class MonthSteps {
    private static final Set<FactKind> STEPS =
            EnumSet.of(FactKind.OPENED, FactKind.CLOSED, FactKind.REOPENED, FactKind.MERGED, FactKind.UNMERGED);

    private MonthSteps() {}

    static List<Standing.MonthStep> of(FactCase known, Instant asOf, ZoneId zone) {
        List<Fact> steps = known.events().stream()
                .filter(fact -> isStep(fact) && !CaseFold.isAfter(fact, asOf))
                .toList();
        List<Standing.MonthStep> months = new ArrayList<>();
        for (YearMonth month : steps.stream()
                .map(step -> month(step, zone))
                .distinct()
                .sorted()
                .toList()) {
            months.add(step(month, steps, zone));
        }
        return months;
    }

    /** Filtered, not cut: times may run backwards, so a later row of the stream may lie in an earlier month. */
    private static Standing.MonthStep step(YearMonth month, List<Fact> steps, ZoneId zone) {
        boolean exists = false;
        boolean closedNow = false;
        boolean opened = false;
        boolean closed = false;
        boolean reopened = false;
        for (Fact step : steps) {
            YearMonth when = month(step, zone);
            if (!when.isAfter(month)) {
                exists |= step.kind() == FactKind.OPENED;
                closedNow = step.kind() == FactKind.CLOSED || step.kind() == FactKind.MERGED;
            }
            if (when.equals(month)) {
                opened |= step.kind() == FactKind.OPENED;
                closed |= step.kind() == FactKind.CLOSED;
                reopened |= step.kind() == FactKind.REOPENED;
            }
        }
        return new Standing.MonthStep(month, opened, closed, reopened, exists && !closedNow);
    }

    private static boolean isStep(Fact fact) {
        return STEPS.contains(fact.kind());
    }

    private static YearMonth month(Fact fact, ZoneId zone) {
        return YearMonth.from(fact.occurredAt().instant().atZone(zone));
    }
}
