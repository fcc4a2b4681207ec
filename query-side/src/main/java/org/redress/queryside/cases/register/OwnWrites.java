package org.redress.queryside.cases.register;

import java.time.Duration;

/** Waits for what somebody has just written to show. */
@FunctionalInterface
public interface OwnWrites {

    /** @return false when the time was over before every case list showed what stands at this position */
    boolean shownWithin(long position, Duration atMost);
}
