package org.redress.infra.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How a read model stands.
 *
 * @param position everything up to here is in its rows, or parked
 * @param head last event of the source
 * @param parked events set aside, because they or an earlier one of their stream could not be applied
 * @param lastError absent when all is well
 * @param standing whether it stands still until somebody acts
 * @param filling present while the answering tables are far behind
 * @param rebuilding present while new tables are built beside the answering ones
 */
public record DeliveryStatus(
        String projection,
        int revision,
        long position,
        long head,
        int parked,
        @Nullable String lastError,
        boolean standing,
        @Nullable Progress filling,
        @Nullable Progress rebuilding) {

    public long lag() {
        return Math.max(0, head - position);
    }

    /** Whether figures may be shown without the remark that something is missing. */
    public boolean complete() {
        return parked == 0 && filling == null && !standing;
    }
}
