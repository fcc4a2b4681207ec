package org.redress.infra.store;

import java.time.Instant;
import org.redress.events.Hash;

/** The last event of the journal, as far as the next one depends on it. */
record Head(long position, Hash hash, Instant recordedAt) {
    static final Head EMPTY = new Head(0, Hash.ZERO, Instant.EPOCH);
}
