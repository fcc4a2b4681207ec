package org.redress.infra.codec;

import org.redress.events.EventType;
import tools.jackson.core.JacksonException;

/** A stored event this program cannot read. Trying again does not help; delivery parks it. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadableEvent(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    UnreadableEvent(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    static UnreadableEvent unknown(String wireName) {
        return new UnreadableEvent(
                Reason.UNKNOWN_NAME,
                "This version does not know events called \"" + wireName + "\"; a newer one wrote it.");
    }

    static UnreadableEvent newer(EventType type, int revision) {
        return new UnreadableEvent(
                Reason.NEWER_REVISION,
                "This version reads \"" + type.wireName() + "\" up to revision " + type.revision()
                        + "; a newer one wrote revision " + revision + ".");
    }

    static UnreadableEvent noUpcaster(EventType type, int revision) {
        return new UnreadableEvent(
                Reason.NO_UPCASTER,
                "Nothing leads from revision " + revision + " of \"" + type.wireName() + "\" to the next.");
    }

    static UnreadableEvent malformed(String wireName, Malformed cause) {
        return new UnreadableEvent(
                Reason.MALFORMED, "An event \"" + wireName + "\" " + cause.getMessage() + ".", cause);
    }

    static UnreadableEvent broken(String wireName, JacksonException cause) {
        return new UnreadableEvent(
                Reason.MALFORMED, "An event \"" + wireName + "\" is broken JSON: " + cause.getOriginalMessage(), cause);
    }

    public Reason reason() {
        return reason;
    }

    /** For messages in the reader's language. */
    public enum Reason {
        UNKNOWN_NAME,
        NEWER_REVISION,
        NO_UPCASTER,
        MALFORMED,
        ALTERED
    }
}
