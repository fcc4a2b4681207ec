package org.redress.infra.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down whoever guesses passwords or tokens from one address, before any of it is judged. */
final class RateFilter extends OncePerRequestFilter {
    private final Limits logins;
    private final Limits calls;
    private final Refusing refusing;

    RateFilter(AccessSettings settings, Refusing refusing) {
        this.logins = new Limits(settings.loginsPerMinute());
        this.calls = new Limits(2 * settings.requestsPerMinute());
        this.refusing = refusing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = wait(request);
        if (wait > 0) {
            refusing.tooMany(request, response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long wait(HttpServletRequest request) {
        if (Paths.isLogin(request)) {
            return logins.wait(request.getRemoteAddr());
        }
        return Paths.isApi(request) ? calls.wait(request.getRemoteAddr()) : 0;
    }
}
