package org.redress.standalone.server.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Permissions;
import org.redress.infra.access.Route;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One path a route of the table below {@code /api/}, described by the method that answers it. */
final class Description {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final RequestMappingHandlerMapping controllers;

    Description(RequestMappingHandlerMapping controllers) {
        this.controllers = controllers;
    }

    String text() {
        Schemas schemas = new Schemas();
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        Permissions.TABLE.stream()
                .filter(route -> route.pattern().startsWith("/api/"))
                .forEach(route -> paths.computeIfAbsent(route.pattern(), _ -> new TreeMap<>())
                        .put(route.method().toLowerCase(Locale.ROOT), operation(route, schemas)));
        Map<String, Object> whole = new TreeMap<>();
        whole.put("openapi", "3.1.0");
        whole.put("info", Map.of("title", "Redress", "version", "v1"));
        whole.put("paths", paths);
        whole.put("security", List.of(Map.of("token", List.of())));
        whole.put(
                "components",
                new TreeMap<>(Map.of(
                        "schemas",
                        schemas.named(),
                        "securitySchemes",
                        Map.of("token", new TreeMap<>(Map.of("type", "http", "scheme", "bearer"))))));
        return JSON.writeValueAsString(whole) + "\n";
    }

    private Map<String, Object> operation(Route route, Schemas schemas) {
        HandlerMethod method = method(route);
        Asked asked = Asked.of(route, method, schemas);
        Map<String, Object> operation = new TreeMap<>();
        String controller = method.getBeanType().getSimpleName();
        operation.put("operationId", controller + "." + method.getMethod().getName());
        operation.put("x-permission", route.permission().name());
        operation.put("x-roles", roles(route.permission()));
        operation.put("parameters", asked.parameters());
        operation.put("responses", Answers.of(route, asked, schemas));
        if (asked.body() != null) {
            operation.put("requestBody", asked.body());
        }
        return operation;
    }

    private static List<String> roles(Permission permission) {
        return permission.roles().stream().map(Enum::name).sorted().toList();
    }

    /** Throws IllegalStateException for a line of the table that nobody answers. */
    private HandlerMethod method(Route route) {
        List<HandlerMethod> found = new ArrayList<>();
        controllers.getHandlerMethods().forEach((mapping, method) -> {
            if (answers(mapping, route)) {
                found.add(method);
            }
        });
        if (found.size() != 1) {
            throw new IllegalStateException(route + " is answered by " + found);
        }
        return Objects.requireNonNull(found.getFirst());
    }

    private static boolean answers(RequestMappingInfo mapping, Route route) {
        return mapping.getPatternValues().contains(route.pattern())
                && mapping.getMethodsCondition().getMethods().contains(RequestMethod.valueOf(route.method()));
    }
}
