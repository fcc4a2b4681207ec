package org.redress.queryside.cases.lists;

import org.redress.events.clocks.Verdict;
import org.redress.queryside.reports.ClockStanding;

/** How a clock stands, as people ask for it. */
public enum ClockState {
    MET,
    DONE_LATE,
    STILL_WAITING,
    BROKEN,
    RUNNING,
    SOON,
    UNKNOWN;

    boolean holds(ClockStanding clock) {
        Verdict verdict = clock.reading().verdict();
        return switch (this) {
            case MET -> verdict == Verdict.MET;
            case DONE_LATE -> verdict == Verdict.BREACHED_DONE_LATE;
            case STILL_WAITING -> verdict == Verdict.BREACHED_STILL_WAITING;
            case BROKEN -> verdict.isBreach();
            case RUNNING -> verdict == Verdict.PENDING_IN_TIME;
            case SOON -> clock.soon();
            case UNKNOWN -> verdict == Verdict.UNKNOWN;
        };
    }
}
