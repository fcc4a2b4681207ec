package org.redress.queryside.reports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Severity;
import org.redress.events.clocks.Circumstances;
import org.redress.events.clocks.ClockHistory;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;

/**
 * A case as it was at an instant.
 *
 * @param known the case with all its facts
 * @param close the close in force; absent while the case is open
 */
record CaseAsOf(
        FactCase known,
        @Nullable String owner,
        @Nullable OccurredAt firstResponse,
        @Nullable Fact close,
        Tally tally,
        Map<String, String> attributes,
        ClockHistory history,
        Company company) {

    /** @param commands visible facts that stand for accepted commands */
    record Tally(int commands, int assigns, int escalations, int reopens) {}

    /**
     * What others make of the case.
     *
     * @param urges how often somebody pressed for progress
     * @param watchers staff who follow it
     * @param mergedInto where the work goes on; absent while the case stands for itself
     * @param absorbed cases that were merged into this one
     */
    record Company(
            int urges, Set<String> watchers, @Nullable String mergedInto, List<String> absorbed) {
        Company {
            watchers = Set.copyOf(watchers);
            absorbed = List.copyOf(absorbed);
        }
    }

    /** Worked on here: a case that was merged into another is neither open nor closed by itself. */
    boolean open() {
        return close == null && !absorbed();
    }

    boolean absorbed() {
        return company.mergedInto() != null;
    }

    String status() {
        return absorbed() ? "merged" : open() ? "open" : "closed";
    }

    OccurredAt opened() {
        return known.events().getFirst().occurredAt();
    }

    /** At receipt, or as corrected. */
    @Nullable
    String tier() {
        return circumstances().tier();
    }

    /** As last changed. */
    String kind() {
        CaseKind kind = circumstances().kind();
        return kind == null ? known.kind() : kind.value();
    }

    /** As last changed. */
    String severity() {
        Severity severity = circumstances().severity();
        return severity == null ? known.severity() : severity.value();
    }

    @Nullable
    String category() {
        return circumstances().category();
    }

    /** The score given with the close in force. */
    @Nullable
    Integer score() {
        return close == null ? null : close.score();
    }

    private Circumstances circumstances() {
        return history.circumstances();
    }
}
