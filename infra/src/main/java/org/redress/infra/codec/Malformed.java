package org.redress.infra.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON that no revision of the event can have written; becomes an UnreadableEvent that names the event. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String what) {
        super(what);
    }

    static void unless(JsonToken expected, JsonParser in) {
        unless(expected, in.currentToken());
    }

    static void unless(@Nullable JsonToken expected, @Nullable JsonToken found) {
        if (found != expected) {
            throw new Malformed("has " + found + " where " + expected + " belongs");
        }
    }
}
