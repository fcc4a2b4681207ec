package org.redress.infra.codec;

import tools.jackson.databind.JsonNode;

/** One step of one event: JSON of a revision to JSON of the next. One class per step; the stored bytes stay as they are. */
public interface Upcaster {
    String wireName();

    int fromRevision();

    /** Must keep the tag of a tagged value in front, and sealed text as it is. */
    JsonNode upcast(JsonNode json);
}
