package org.redress.standalone.server.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.api.Call;
import org.redress.commandside.cases.api.Commutes;
import org.redress.infra.access.Route;
import org.redress.infra.web.Asks;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * What a route takes.
 *
 * @param changes whether it names the version of the case it saw
 */
record Asked(
        List<Map<String, Object>> parameters, @Nullable Map<String, Object> body, boolean command, boolean changes) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    static Asked of(Route route, HandlerMethod method, Schemas schemas) {
        List<Map<String, Object>> parameters = new ArrayList<>(inPath(route));
        Map<String, Object> body = null;
        boolean command = false;
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            command |= parameter.getParameterType().equals(Call.class);
            read(parameter, parameters, schemas);
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                body = body(parameter, schemas);
            }
        }
        Asks named = method.getMethodAnnotation(Asks.class);
        if (named != null) {
            for (String name : named.value()) {
                parameters.add(parameter(name, "query", false, Map.of("type", "string")));
            }
        }
        boolean onCase = parameters.stream().anyMatch(one -> "path".equals(one.get("in")));
        boolean changes = command && onCase && !method.hasMethodAnnotation(Commutes.class);
        if (command) {
            parameters.add(parameter("Idempotency-Key", "header", true, Schemas.text(200)));
            parameters.add(parameter("If-Match", "header", changes, Map.of("type", "string")));
        }
        return new Asked(parameters, body, command, changes);
    }

    private static List<Map<String, Object>> inPath(Route route) {
        return VARIABLE.matcher(route.pattern())
                .results()
                .map(found -> parameter(found.group(1), "path", true, Map.of("type", "string")))
                .toList();
    }

    private static void read(MethodParameter parameter, List<Map<String, Object>> into, Schemas schemas) {
        String name = String.valueOf(parameter.getParameterName());
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        if (query != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
            into.add(parameter(
                    query.value().isEmpty() ? name : query.value(),
                    "query",
                    query.required(),
                    schemas.of(parameter.getGenericParameterType())));
        } else if (header != null) {
            into.add(parameter(
                    header.value().isEmpty() ? name : header.value(),
                    "header",
                    header.required(),
                    schemas.of(parameter.getGenericParameterType())));
        }
    }

    private static Map<String, Object> parameter(String name, String in, boolean required, Object schema) {
        return new TreeMap<>(Map.of("name", name, "in", in, "required", required, "schema", schema));
    }

    private static Map<String, Object> body(MethodParameter parameter, Schemas schemas) {
        RequestBody how = Objects.requireNonNull(parameter.getParameterAnnotation(RequestBody.class));
        Object schema = schemas.of(parameter.getGenericParameterType());
        return new TreeMap<>(Map.of(
                "required",
                how.required(),
                "content",
                Map.of(MediaType.APPLICATION_JSON_VALUE, Map.of("schema", schema))));
    }
}
