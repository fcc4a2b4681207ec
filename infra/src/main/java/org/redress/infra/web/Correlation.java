package org.redress.infra.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id that its log lines, its answer and its error page carry. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Correlation extends OncePerRequestFilter {
    static final String HEADER = "X-Correlation-Id";
    private static final String ATTRIBUTE = Correlation.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = UUID.randomUUID().toString(); // never the caller's: it stands in the journal for good
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable _ = MDC.putCloseable("correlation", id)) {
            chain.doFilter(request, response);
        }
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "-";
    }
}
