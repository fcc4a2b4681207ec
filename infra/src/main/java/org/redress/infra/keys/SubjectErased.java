package org.redress.infra.keys;

/** Somebody wants to write about a subject whose key was destroyed. Nothing was written. */
public final class SubjectErased extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String subject;

    public SubjectErased(String subject) {
        super("The data of " + subject + " was erased; nothing personal can be written about it any more.");
        this.subject = subject;
    }

    public String subject() {
        return subject;
    }
}
