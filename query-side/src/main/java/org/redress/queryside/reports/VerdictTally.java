package org.redress.queryside.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.redress.events.clocks.Verdict;

/** Counts verdicts. */
final class VerdictTally {
    private int met;
    private int doneLate;
    private int stillWaiting;
    private int pending;
    private int unknown;

    /** @param unknown ended at a time nobody knows: judged neither way, and left out where there is none */
    record Counts(
            int cases,
            int met,
            int breachedDoneLate,
            int breachedStillWaiting,
            int pendingInTime,
            int breached,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int unknown) {}

    void add(Verdict verdict) {
        switch (verdict) {
            case MET -> met++;
            case BREACHED_DONE_LATE -> doneLate++;
            case BREACHED_STILL_WAITING -> stillWaiting++;
            case PENDING_IN_TIME -> pending++;
            case UNKNOWN -> unknown++;
        }
    }

    Counts counts() {
        int late = doneLate + stillWaiting;
        return new Counts(met + late + pending + unknown, met, doneLate, stillWaiting, pending, late, unknown);
    }
}
