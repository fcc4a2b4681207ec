package org.redress.infra.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nothing but our own scripts and styles runs on our pages, and no page is framed, sniffed or kept by a cache. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SafeHeaders extends OncePerRequestFilter {
    static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!isAsset(request)) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Vary", "Accept-Language, Cookie, HX-Request");
        }
        chain.doFilter(request, response);
    }

    private static boolean isAsset(HttpServletRequest request) {
        String path = Requests.path(request);
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }
}
