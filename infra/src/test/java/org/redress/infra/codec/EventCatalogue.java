package org.redress.infra.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classified;
import org.redress.events.EventNames;
import org.redress.events.EventType;
import org.redress.events.Personal;

/** The families as a document: what there is, what it means, how far each field may travel. */
final class EventCatalogue {
    private static final String HEAD = """
            # Event catalogue · 事件目录

            Written by `EventCatalogueTest`; run it with `-Dredress.approve=true` after a change. How each event looks on the disk
            is approved in [src/test/resources/contract](../src/test/resources/contract).

            Classes: **personal** text is encrypted under its subject's key and can be erased; **secret** never leaves the server;
            **internal** never leaves the organisation; **public** may be shown to the customer. 个人信息加密保存，可按主体销毁；\
            机密不出服务器；内部不出本单位；公开可向客户出示。

            | event | revision | 含义 | meaning |
            | --- | --- | --- | --- |
            """;

    private final StringBuilder text = new StringBuilder(HEAD);
    private final Set<Class<?>> values = new LinkedHashSet<>();

    static String write() {
        EventCatalogue catalogue = new EventCatalogue();
        EventNames.ALL.forEach(catalogue::line);
        catalogue.text.append("\n## Events · 事件\n");
        EventNames.ALL.forEach(catalogue::event);
        catalogue.text.append("\n## Values inside events · 事件中的值\n");
        catalogue.values();
        return catalogue.text.toString();
    }

    private void line(EventType type) {
        Meanings.Meaning meaning = Meanings.of(type.wireName());
        String anchor = type.wireName().replace(".", "");
        append("| [%s](#%s) | %d | %s | %s |\n"
                .formatted(type.wireName(), anchor, type.revision(), meaning.chinese(), meaning.english()));
    }

    private void event(EventType type) {
        append("\n### %s\n\nRevision %d, `%s`\n".formatted(type.wireName(), type.revision(), name(type.type())));
        fields(type.type());
    }

    /** Grows while it is walked: a value may hold further values. */
    private void values() {
        Set<Class<?>> done = new LinkedHashSet<>();
        while (done.size() < values.size()) {
            Class<?> next = values.stream()
                    .filter(value -> !done.contains(value))
                    .findFirst()
                    .orElseThrow();
            done.add(next);
            append("\n### %s\n".formatted(name(next)));
            if (next.isSealed()) {
                for (Class<?> permitted : next.getPermittedSubclasses()) {
                    append("\n`\"type\":\"%s\"`\n".formatted(TypeTags.of(permitted)));
                    fields(permitted);
                }
            } else {
                fields(next);
            }
        }
    }

    private void fields(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 0) {
            append("\nNo fields.\n");
            return;
        }
        append("\n| field | type | class |\n| --- | --- | --- |\n");
        for (RecordComponent component : components) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            append("| %s | %s%s | %s |\n"
                    .formatted(
                            component.getName(),
                            describe(component.getGenericType()),
                            optional ? ", may be absent" : "",
                            classification(component)));
        }
    }

    private String describe(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments.length == 1
                    ? "list of " + describe(arguments[0])
                    : "map of " + describe(arguments[0]) + " to " + describe(arguments[1]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return "one of "
                    + String.join(
                            ", ",
                            Arrays.stream(plain.getEnumConstants())
                                    .map(Object::toString)
                                    .toList());
        }
        return nested(plain) ? link(plain) : plain.getSimpleName();
    }

    private String link(Class<?> value) {
        values.add(value);
        return "[%s](#%s)".formatted(name(value), name(value).replace(".", "").toLowerCase(Locale.ROOT));
    }

    private static boolean nested(Class<?> type) {
        boolean written = type.isRecord() && !type.equals(Personal.class);
        boolean scalar = type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
        return type.isSealed() || (written && !scalar);
    }

    /** A value that holds fields of its own has no class of its own. */
    private static String classification(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            type = arguments[arguments.length - 1];
        }
        Classified mark = component.getAnnotation(Classified.class);
        if (mark != null) {
            return mark.value().name().toLowerCase(Locale.ROOT);
        }
        if (type.equals(Personal.class)) {
            return "personal";
        }
        return type instanceof Class<?> plain && nested(plain) ? "by field" : "internal";
    }

    private static String name(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        return around == null ? type.getSimpleName() : around.getSimpleName() + "." + type.getSimpleName();
    }

    private void append(String more) {
        text.append(more);
    }
}
