package org.redress.infra.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How values of one Java type stand in JSON. Found once per type, then used for every event. */
interface Shape {

    void write(JsonGenerator out, Object value, Seal seal);

    /** Begins at the first token of the value and ends at its last. */
    Object read(JsonParser in, Seal seal);

    /** What an absent value means, when it means anything. */
    default @Nullable Object absent() {
        return null;
    }
}
