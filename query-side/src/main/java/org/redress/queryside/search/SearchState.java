package org.redress.queryside.search;

import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.DeliveryStatus;
import org.redress.infra.delivery.Progress;

/**
 * What others may see of the index while it is being filled.
 *
 * @param index absent while it is being opened, and after trouble
 * @param rebuilding whether somebody asked for everything anew and it is not done
 */
record SearchState(
        @Nullable SearchIndex index,
        long position,
        int parked,
        @Nullable String error,
        boolean rebuilding) {
    static final SearchState NOTHING = new SearchState(null, 0, 0, null, false);

    /** Further behind than this, answers miss much. */
    private static final int FAR = 2000;

    DeliveryStatus status(long sourceHead) {
        long head = Math.max(sourceHead, position);
        Progress progress = new Progress(position, head, 0);
        return new DeliveryStatus(
                SearchModel.NAME,
                SearchFeed.REVISION,
                position,
                head,
                parked,
                error,
                false,
                head - position > FAR ? progress : null,
                rebuilding ? progress : null);
    }
}
