package org.redress.infra.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What pages ask of a request besides its parameters. */
public final class Requests {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Requests() {}

    /** The page asked for, as a link. What was typed into a form and sent stands in no address. */
    public static PageLink here(HttpServletRequest request) {
        PageLink link = PageLink.to(path(request));
        if (!READING.contains(request.getMethod())) {
            return link;
        }
        for (var parameter : request.getParameterMap().entrySet()) {
            for (String value : parameter.getValue()) {
                link = link.and(parameter.getKey(), value);
            }
        }
        return link;
    }

    /** One leading slash only: a browser would take two for another host. On an error page, what was asked for. */
    static String path(HttpServletRequest request) {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        String asked = failed
                ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                : request.getRequestURI();
        return "/" + asked.replaceFirst("^[/\\\\]+", "");
    }

    /** Which of these words stands in the address, as the redirect after a form put it there. */
    public static @Nullable String said(HttpServletRequest request, String... words) {
        return Stream.of(words)
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .orElse(null);
    }

    /** The id that the answer, the log lines and the events of this request carry. */
    public static UUID correlation(HttpServletRequest request) {
        String id = Correlation.of(request);
        return id.equals("-") ? UUID.randomUUID() : UUID.fromString(id);
    }

    /** Whether htmx wants a fragment to swap in; going back in history wants the whole page. */
    public static boolean wantsFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }

    /** What programs ask for; it is not answered with pages. */
    static boolean isApi(HttpServletRequest request) {
        return isApi(path(request));
    }

    static boolean isApi(String path) {
        return Stream.of("/api/", "/local/", "/actuator").anyMatch(path::startsWith);
    }
}
