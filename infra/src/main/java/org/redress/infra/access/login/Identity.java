package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import org.redress.infra.access.Who;

/**
 * Who a request comes from, looked up for this request alone.
 *
 * @param readsOnly what the token it came with allows
 * @param limited whether the number of requests counts; our own command line's does not
 */
public record Identity(Who who, Stage stage, boolean readsOnly, boolean limited) {
    private static final String ATTRIBUTE = Identity.class.getName();

    void markOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public static Identity of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Identity identity) {
            return identity;
        }
        throw new IllegalStateException("nobody has begun to log in at " + request.getRequestURI());
    }
}
