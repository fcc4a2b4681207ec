package org.redress.infra.delivery;

/** The batch could not be applied for a reason that lies outside its events; the same batch is tried again later. */
final class LaneTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    LaneTrouble(String message, Throwable cause) {
        super(message, cause);
    }

    LaneTrouble(String message) {
        super(message);
    }
}
