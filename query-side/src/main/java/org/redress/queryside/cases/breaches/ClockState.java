package org.redress.queryside.cases.breaches;

/** What can be said of a clock without knowing what time it is. */
public enum ClockState {
    /** Breaks when its last instant in time passes. */
    RUNNING,
    /** Time stands still for it, so it cannot break; when it is resumed its due time is another one. */
    PAUSED,
    /** Time stands still for it, but it had broken before. */
    PAUSED_LATE,
    MET,
    DONE_LATE,
    /** Ended, or paused, at a time nobody knows: neither in time nor late. */
    UNKNOWN
}
