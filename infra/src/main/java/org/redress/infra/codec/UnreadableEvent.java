package org.redress.infra.codec;

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
