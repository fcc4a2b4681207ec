package org.redress.infra.keys;

/** A key is neither there nor erased: the keys database is older than the journal, or another one. */
public final class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyMissing(String subject) {
        super("The key of " + subject + " is neither in the keys database nor erased; restore the keys database.");
    }
}
