package org.redress.events.cases;

/** How two cases belong together; the linking case is the subject of the sentence. */
public enum LinkKind {
    RELATES_TO,
    DUPLICATES,
    FOLLOWS,
    CAUSED_BY
}
