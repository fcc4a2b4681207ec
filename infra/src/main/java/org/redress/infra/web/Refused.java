package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Why a request was turned away before it reached a page; the error page says so in both languages.
 *
 * @param arguments plain values, or resolvable ones that read differently in each language
 */
public record Refused(int status, String messageKey, List<?> arguments) {
    static final String ATTRIBUTE = Refused.class.getName();

    public Refused {
        arguments = List.copyOf(arguments);
    }

    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(status);
    }
}
