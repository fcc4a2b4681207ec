package org.redress.queryside.cases.breaches;

import org.jspecify.annotations.Nullable;

/**
 * How the clocks of one name and tier stand.
 *
 * @param unknown ended at a time nobody knows; in no other column
 */
public record ClockCount(
        String clock, @Nullable String tier, long met, long doneLate, long stillWaiting, long pending, long unknown) {

    public long breached() {
        return doneLate + stillWaiting;
    }

    public long cases() {
        return met + doneLate + stillWaiting + pending + unknown;
    }
}
