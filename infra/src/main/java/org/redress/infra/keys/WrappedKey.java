package org.redress.infra.keys;

import org.jspecify.annotations.Nullable;

/**
 * A key as it is stored. Two are equal only when they were wrapped at the same time, which is what the one use of it needs.
 *
 * @param parent whose key wraps it; absent when the master key does
 */
@SuppressWarnings("ArrayRecordComponent")
record WrappedKey(String subject, int id, @Nullable String parent, byte[] bytes) {

    @Override
    public String toString() {
        return "WrappedKey[" + subject + "]";
    }
}
