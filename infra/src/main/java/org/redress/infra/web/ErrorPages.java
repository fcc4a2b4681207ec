package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every failure of a page becomes a page that says in both languages what to do; the API's own failures pass through, and
 * nothing is said to who is no longer there.
 */
final class ErrorPages implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    /** Before Spring's own resolvers, which would answer with a bare status. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean answersPrograms = handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
        if (failure instanceof AsyncRequestNotUsableException) {
            return new ModelAndView();
        }
        return answersPrograms || Requests.isApi(request) ? null : page(request, told(failure));
    }

    ModelAndView page(HttpServletRequest request, Told told) {
        Map<String, Object> model = new HashMap<>(frames.model(request));
        Language speaking = Language.of(frames.wording(request).locale());
        model.put("status", told.status());
        model.put("sentence", said(speaking, told));
        model.put("otherSentence", said(speaking.other(), told));
        model.put("otherLanguage", speaking.other().tag());
        model.put("correlation", Correlation.of(request));
        return new ModelAndView("infra/web/error", model, HttpStatusCode.valueOf(told.status()));
    }

    private String said(Language language, Told told) {
        return frames.wording(language.locale())
                .text(told.messageKey(), told.arguments().toArray());
    }

    private static Told told(Exception failure) {
        return switch (failure) {
            case BadParameter bad -> new Told(400, bad.messageKey(), List.of(bad.shownValue(), bad.parameter()));
            case NotThere missing -> new Told(404, missing.messageKey(), List.of(missing.shownName()));
            case MethodArgumentTypeMismatchException _ -> Told.of(400);
            case ServletRequestBindingException _ -> Told.of(400);
            case ErrorResponse known -> Told.of(known.getStatusCode().value());
            default -> {
                LOG.error("A page could not be made", failure);
                yield Told.of(500);
            }
        };
    }

    /** A status and the sentence that goes with it. */
    record Told(int status, String messageKey, List<?> arguments) {
        static Told of(int status) {
            return switch (status) {
                case 404, 405 -> new Told(status, "error.notThere", List.of());
                default -> new Told(status, status < 500 ? "error.badRequest" : "error.failure", List.of());
            };
        }
    }
}
