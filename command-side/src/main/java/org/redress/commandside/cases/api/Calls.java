package org.redress.commandside.cases.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.infra.access.Who;
import org.redress.infra.web.Requests;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reads the {@link Call} of a command. A new case or customer gets the id that follows from its Idempotency-Key. Two people may
 * add to one at the same time, so only what changes it has to name the version it saw.
 */
final class Calls implements HandlerMethodArgumentResolver {
    private static final int LONGEST_KEY = 200;
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Call.class);
    }

    @Override
    public Call resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("commands come by HTTP");
        }
        Who who = Who.of(request);
        String key = key(request);
        UUID commandId = CaseIds.named("api", who.tenant(), who.staffId(), key);
        String named = named(request);
        return named == null
                ? new Call(who, newId(request, who, key), commandId, 0L, Requests.correlation(request))
                : new Call(
                        who,
                        named,
                        commandId,
                        version(request, parameter.hasMethodAnnotation(Commutes.class)),
                        Requests.correlation(request));
    }

    private static @Nullable String named(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables instanceof Map<?, ?> map)) {
            return null;
        }
        Object id = map.containsKey("caseId") ? map.get("caseId") : map.get("customerId");
        return id instanceof String text ? text : null;
    }

    private static String newId(HttpServletRequest request, Who who, String key) {
        String kind = request.getRequestURI().startsWith("/api/v1/customers") ? "api-customer" : "api-case";
        return CaseIds.named(kind, who.tenant(), who.staffId(), key).toString();
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new CallTrouble(CallTrouble.Kind.NO_KEY);
        }
        return key;
    }

    private static @Nullable Long version(HttpServletRequest request, boolean commutes) {
        String header = request.getHeader("If-Match");
        if (header == null) {
            if (commutes) {
                return null;
            }
            throw new CallTrouble(CallTrouble.Kind.NO_VERSION);
        }
        if (header.trim().equals("*")) {
            return null;
        }
        Matcher tag = ETAG.matcher(header.trim());
        if (!tag.matches()) {
            throw new CallTrouble(CallTrouble.Kind.BAD_VERSION);
        }
        return Long.valueOf(tag.group(1));
    }
}
