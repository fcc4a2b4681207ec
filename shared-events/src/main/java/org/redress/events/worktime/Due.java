package org.redress.events.worktime;

import java.time.Instant;

/**
 * When a limit ends.
 *
 * @param dueAt the earliest instant at which the limit is used up: what people are shown
 * @param lastInTime the latest instant at which no more than the limit has elapsed: what verdicts and timers go by
 * @param provisional one of the two lies beyond the last day an official notice covers and may still move
 */
public record Due(Instant dueAt, Instant lastInTime, boolean provisional) {

    /** Late if and only if more than the limit has elapsed. */
    public boolean isLate(Instant stop) {
        return stop.isAfter(lastInTime);
    }
}
