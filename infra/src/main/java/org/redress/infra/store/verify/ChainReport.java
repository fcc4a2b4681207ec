package org.redress.infra.store.verify;

import org.jspecify.annotations.Nullable;
import org.redress.events.Hash;

/**
 * What a check found.
 *
 * @param count events that were read and found whole, from the beginning
 * @param head hash of the last of them: an anchor for next time
 */
public record ChainReport(long count, Hash head, @Nullable ChainBreak firstBreak) {
    public boolean whole() {
        return firstBreak == null;
    }
}
