package org.redress.infra.store.verify;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.store.verify.ChainBreak.Kind;

/** Goes from event to event and stops at the first that does not follow. */
final class Walk {
    private final Map<String, Long> versions = new HashMap<>();
    private long position;
    private long recordedAt = Long.MIN_VALUE;
    private String hash = "0".repeat(64);
    private String hashBefore = hash;

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    /** Hash of the event before the last good one. */
    String hashBefore() {
        return hashBefore;
    }

    /** Moves on only when the event is in order. */
    @Nullable
    ChainBreak step(RawEvent event) {
        ChainBreak found = check(event);
        if (found == null) {
            position = event.position;
            recordedAt = event.recordedAt;
            hashBefore = hash;
            hash = event.hash;
            versions.put(event.stream(), event.version());
        }
        return found;
    }

    private @Nullable ChainBreak check(RawEvent event) {
        long expected = position + 1;
        if (event.position != expected) {
            return event.position < expected
                    ? new ChainBreak(event.position, Kind.INSERTED, "before the first or twice")
                    : new ChainBreak(expected, Kind.MISSING, "next is " + event.position);
        }
        if (!event.hashAt(event.position, event.previousHash).equals(event.hash)) {
            return new ChainBreak(expected, Kind.CHANGED, "its hash is " + event.hash);
        }
        if (!event.previousHash.equals(hash)) {
            return new ChainBreak(expected, Kind.UNLINKED, "it follows " + event.previousHash + ", not " + hash);
        }
        if (event.recordedAt < recordedAt) {
            return new ChainBreak(expected, Kind.TIME_TURNED_BACK, event.recordedAt + " after " + recordedAt);
        }
        long version = versions.getOrDefault(event.stream(), 0L) + 1;
        if (event.version() != version) {
            return new ChainBreak(
                    expected,
                    Kind.VERSION_HOLE,
                    event.stream() + " has version " + event.version() + " where " + version + " follows");
        }
        return null;
    }
}
