package org.redress.infra.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import tools.jackson.core.io.SerializedString;

/** Finds the shape of a type. A type nobody has decided about is refused when the program starts, not when it is stored. */
final class Shapes {
    private static final Map<Class<?>, Shape> LEAVES = Map.ofEntries(
            Map.entry(String.class, PlainShape.TEXT),
            Map.entry(int.class, PlainShape.INT),
            Map.entry(Integer.class, PlainShape.INT),
            Map.entry(long.class, PlainShape.LONG),
            Map.entry(Long.class, PlainShape.LONG),
            Map.entry(boolean.class, PlainShape.BOOLEAN),
            Map.entry(Boolean.class, PlainShape.BOOLEAN),
            Map.entry(Personal.class, PersonalShape.ONLY),
            Map.entry(Instant.class, new TextShape(Object::toString, Instant::parse)),
            Map.entry(Duration.class, new TextShape(Object::toString, Duration::parse)),
            Map.entry(LocalDate.class, new TextShape(Object::toString, LocalDate::parse)),
            Map.entry(LocalTime.class, new TextShape(Object::toString, LocalTime::parse)),
            Map.entry(UUID.class, new TextShape(Object::toString, UUID::fromString)));

    private final Map<Type, Shape> known = new HashMap<>(LEAVES);

    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = type instanceof ParameterizedType generic ? ofGeneric(generic) : ofClass((Class<?>) type);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListShape(of(arguments[0]));
        }
        if (type.getRawType() == Map.class) {
            Shape key = arguments[0] == String.class ? TextShape.PLAIN : of(arguments[0]);
            return new MapShape((TextShape) key, of(arguments[1]));
        }
        throw new IllegalStateException("an event cannot hold a " + type);
    }

    private Shape ofClass(Class<?> type) {
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            return components.length == 1 && components[0].getName().equals("value")
                    ? ofValue(type, components[0])
                    : ofRecord(type);
        }
        if (type.isEnum()) {
            return ofConstants(type);
        }
        if (type.isSealed()) {
            return ofSealed(type);
        }
        throw new IllegalStateException("an event cannot hold a " + type);
    }

    private Shape ofValue(Class<?> type, RecordComponent value) {
        return new ValueShape(new RecordMaker(type), RecordMaker.accessor(value), of(value.getGenericType()));
    }

    RecordShape ofRecord(Class<?> type) {
        List<RecordShape.Field> fields = Arrays.stream(type.getRecordComponents())
                .map(component -> new RecordShape.Field(
                        new SerializedString(component.getName()),
                        RecordMaker.accessor(component),
                        of(component.getGenericType()),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                .toList();
        return new RecordShape(new RecordMaker(type), fields);
    }

    private static Shape ofConstants(Class<?> type) {
        Map<String, Object> byName = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return new TextShape(constant -> ((Enum<?>) constant).name(), name -> {
            Object constant = byName.get(name);
            if (constant == null) {
                throw new IllegalArgumentException(name);
            }
            return constant;
        });
    }

    private Shape ofSealed(Class<?> type) {
        Map<Class<?>, TaggedShape.Tagged> byClass = new HashMap<>();
        Map<String, TaggedShape.Tagged> byTag = new HashMap<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            String tag = TypeTags.of(permitted);
            TaggedShape.Tagged tagged = new TaggedShape.Tagged(new SerializedString(tag), ofRecord(permitted));
            byClass.put(permitted, tagged);
            if (byTag.put(tag, tagged) != null) {
                throw new IllegalStateException("the tag " + tag + " stands for two types of " + type);
            }
        }
        return new TaggedShape(Map.copyOf(byClass), Map.copyOf(byTag));
    }
}
