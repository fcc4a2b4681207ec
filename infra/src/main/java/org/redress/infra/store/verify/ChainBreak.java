package org.redress.infra.store.verify;

/**
 * The first place where a journal is not what it was.
 *
 * @param position where; for missing events the first one that is missing
 * @param detail the figures behind it, for a person to look at
 */
public record ChainBreak(long position, Kind kind, String detail) {

    /** What is wrong there. */
    public enum Kind {
        /** The event, or its hash, is not what was written. */
        CHANGED,
        /** Events are missing between others. */
        MISSING,
        /** Two events have changed places. */
        SWAPPED,
        /** An event stands here that was not written here. */
        INSERTED,
        /** The event is whole but does not follow the one before it. */
        UNLINKED,
        /** Its version does not follow the version before it in its stream. */
        VERSION_HOLE,
        /** It is older than the one before it. */
        TIME_TURNED_BACK,
        /** The journal ends before the anchor. */
        END_MISSING,
        /** The chain is whole but not the one the anchor knows. */
        NOT_THE_ANCHORED_CHAIN
    }
}
