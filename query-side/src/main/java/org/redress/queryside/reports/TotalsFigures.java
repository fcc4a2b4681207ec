package org.redress.queryside.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;

/** Counts cases and accepted commands. */
final class TotalsFigures {
    private final Instant asOf;
    private int opened;
    private int closed;
    private int merged;
    private int responded;
    private int unassignedOpen;
    private int reopens;
    private int casesReopened;
    private int escalations;
    private int casesEscalated;
    private int assigns;
    private int eventsVisible;

    TotalsFigures(Instant asOf) {
        this.asOf = asOf;
    }

    record Totals(
            int opened,
            int open,
            int closed,
            int responded,
            int unassignedOpen,
            int reopens,
            int casesReopened,
            int escalations,
            int casesEscalated,
            int assigns,
            int eventsVisible) {}

    void see(FactCase known, @Nullable CaseAsOf state) {
        if (state != null) {
            add(state);
            return;
        }
        for (Fact fact : known.events()) {
            boolean visible = fact.counted() && !CaseFold.isAfter(fact, asOf);
            eventsVisible += visible ? 1 : 0;
        }
    }

    private void add(CaseAsOf state) {
        opened++;
        closed += state.close() == null ? 0 : 1;
        merged += state.absorbed() && state.close() == null ? 1 : 0;
        responded += state.firstResponse() == null ? 0 : 1;
        unassignedOpen += state.open() && state.owner() == null ? 1 : 0;
        reopens += state.tally().reopens();
        casesReopened += state.tally().reopens() > 0 ? 1 : 0;
        escalations += state.tally().escalations();
        casesEscalated += state.tally().escalations() > 0 ? 1 : 0;
        assigns += state.tally().assigns();
        eventsVisible += state.tally().commands();
    }

    Totals figures() {
        return new Totals(
                opened,
                opened - closed - merged,
                closed,
                responded,
                unassignedOpen,
                reopens,
                casesReopened,
                escalations,
                casesEscalated,
                assigns,
                eventsVisible);
    }
}
