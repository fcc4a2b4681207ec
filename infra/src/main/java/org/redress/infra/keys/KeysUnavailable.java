package org.redress.infra.keys;

/** The keys cannot be used now: another program holds them, the disk fails, or the master key is not theirs. */
public final class KeysUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeysUnavailable(String message) {
        super(message);
    }

    KeysUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
