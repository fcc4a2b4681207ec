package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;

/** Kinds of address, as far as the way in treats them differently. */
final class Paths {
    private Paths() {}

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    static boolean isLocal(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/local/");
    }

    static boolean isMetrics(HttpServletRequest request) {
        return request.getRequestURI().equals("/metrics");
    }

    /** Answered with problems, never with pages. */
    static boolean isForPrograms(HttpServletRequest request) {
        return isApi(request) || isLocal(request) || isMetrics(request);
    }

    /** Whoever presents a token means it: their session, if there is one, is not looked at. */
    static boolean bringsToken(HttpServletRequest request) {
        return (isApi(request) || isMetrics(request)) && request.getHeader("Authorization") != null;
    }

    static boolean isLogin(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith("/login");
    }

    static boolean isHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
