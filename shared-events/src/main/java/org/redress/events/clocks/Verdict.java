package org.redress.events.clocks;

/** What a clock says at an instant. Late means that more than the limit has elapsed. */
public enum Verdict {
    MET,
    BREACHED_DONE_LATE,
    BREACHED_STILL_WAITING,
    PENDING_IN_TIME,
    /** The clock ended, or was paused, at a time nobody knows: neither in time nor late, and no longer waited for. */
    UNKNOWN;

    public boolean isBreach() {
        return this == BREACHED_DONE_LATE || this == BREACHED_STILL_WAITING;
    }
}
