package org.redress.infra.access.accounts;

/** The access store cannot be opened: another program holds it, or the disk fails. */
public final class AccessUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccessUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
