package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;

/** What pages ask of a request besides its parameters. */
public final class Requests {
    private Requests() {}

    /** The page asked for, as a link. */
    public static PageLink here(HttpServletRequest request) {
        PageLink link = PageLink.to(path(request));
        for (var parameter : request.getParameterMap().entrySet()) {
            for (String value : parameter.getValue()) {
                link = link.and(parameter.getKey(), value);
            }
        }
        return link;
    }

    /** One leading slash only: a browser would take two for another host. */
    static String path(HttpServletRequest request) {
        return "/" + request.getRequestURI().replaceFirst("^[/\\\\]+", "");
    }

    /** Whether htmx wants a fragment to swap in; going back in history wants the whole page. */
    public static boolean wantsFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }
}
