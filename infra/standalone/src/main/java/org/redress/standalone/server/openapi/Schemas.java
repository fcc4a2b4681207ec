package org.redress.standalone.server.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Types as JSON schemas; records have a name and are described once. Whatever a body leaves out is for the rules to miss. */
final class Schemas {
    private final Map<String, Object> named = new TreeMap<>();

    Map<String, Object> named() {
        return named;
    }

    static Map<String, Object> text(int longest) {
        return new TreeMap<>(Map.of("type", "string", "maxLength", longest));
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] of = generic.getActualTypeArguments();
            return Map.class.isAssignableFrom(raw)
                    ? new TreeMap<>(Map.of("type", "object", "additionalProperties", of(of[1])))
                    : new TreeMap<>(Map.of("type", "array", "items", of(of[0])));
        }
        return type instanceof Class<?> raw ? of(raw) : Map.of();
    }

    private Object of(Class<?> type) {
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type.isEnum()) {
            return new TreeMap<>(Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Map.of("type", "array");
        }
        return type.isRecord() ? reference(type) : Map.of("type", "string");
    }

    private Object reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!named.containsKey(name)) {
            Map<String, Object> properties = new TreeMap<>();
            named.put(name, new TreeMap<>(Map.of("type", "object", "properties", properties)));
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), of(component.getGenericType()));
            }
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }
}
