package org.redress.infra.delivery;

/** The views database cannot answer now; nothing is lost, as it follows the journal. */
public final class ViewsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ViewsUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
