package org.redress.queryside.reports;

import org.redress.events.clocks.Verdict;

/** Verdicts as the reports write them, the same words everywhere. */
final class Words {
    private Words() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case BREACHED_DONE_LATE -> "breachedDoneLate";
            case BREACHED_STILL_WAITING -> "breachedStillWaiting";
            case PENDING_IN_TIME -> "pendingInTime";
            case UNKNOWN -> "unknown";
        };
    }
}
