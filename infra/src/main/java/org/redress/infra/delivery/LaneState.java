package org.redress.infra.delivery;

import org.jspecify.annotations.Nullable;

/** What others may see of a lane while it runs. */
record LaneState(
        long position, int parked, Pace pace, @Nullable String lastError, boolean standing) {

    LaneState moved(long to, int moreParked, Pace now) {
        return new LaneState(to, parked + moreParked, now, null, standing);
    }

    LaneState failed(String error, boolean stands) {
        return new LaneState(position, parked, pace, error, stands);
    }
}
