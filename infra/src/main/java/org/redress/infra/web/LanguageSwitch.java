package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** {@code ?lang=} on any page remembers the language and leads back to the same page without it. */
final class LanguageSwitch implements HandlerInterceptor {
    static final String PARAMETER = "lang";
    private final LocaleResolver chosen;

    LanguageSwitch(LocaleResolver chosen) {
        this.chosen = chosen;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String tag = request.getParameter(PARAMETER);
        if (tag == null || !request.getMethod().equals("GET") || Requests.isApi(request)) {
            return true;
        }
        Language language = Language.tagged(tag).orElseThrow(() -> new BadParameter(PARAMETER, tag, "bad.language"));
        chosen.setLocale(request, response, language.locale());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Requests.here(request).without(PARAMETER).toString());
        return false;
    }
}
