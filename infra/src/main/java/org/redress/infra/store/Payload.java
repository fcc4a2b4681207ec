package org.redress.infra.store;

import org.redress.infra.codec.UnstorableText;

/** An event's bytes as stored. */
final class Payload {
    /** Both engines keep this much in one column value, and a page can still show it. */
    static final int LARGEST = 1_000_000;

    private final byte[] bytes;

    Payload(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UnstorableText("an event of " + bytes.length + " bytes is too large, the limit is " + LARGEST);
        }
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
