package org.redress.infra.files;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redress.infra.web.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that would read a form with files to its end: too much, at the wrong address, or from nobody who
 * has a session, and not a byte of it is written down.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
public final class UploadGate extends OncePerRequestFilter {
    private static final Pattern TAKEN = Pattern.compile("/cases/[^/]+/actions/attach");
    private final FileSettings settings;

    public UploadGate(FileSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (!TAKEN.matcher(request.getRequestURI()).matches()) {
            new Refused(415, "files.notHere", List.of()).answer(request, response);
        } else if (request.getSession(false) == null) {
            new Refused(401, "files.loggedOut", List.of()).answer(request, response);
        } else if (length < 0 || length > settings.together().toBytes()) {
            new Refused(413, "files.tooMuch", List.of(settings.together().toMegabytes() + " MB"))
                    .answer(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
