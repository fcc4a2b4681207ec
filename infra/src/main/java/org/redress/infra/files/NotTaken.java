package org.redress.infra.files;

/** A file that is not taken in, and why; nothing of it is kept. */
public final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String shown;

    /** Its sentence is found under its name. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        TYPE_NOT_TAKEN,
        HARMFUL,
        NOT_CHECKED,
        CASE_ERASED
    }

    /** @param shown what the sentence names: the limit, or the type that was found; may be empty */
    public NotTaken(Reason reason, String shown) {
        super(reason.name());
        this.reason = reason;
        this.shown = shown;
    }

    public Reason reason() {
        return reason;
    }

    public String shown() {
        return shown;
    }
}
