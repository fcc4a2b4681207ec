package org.redress.events;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a text may be so that the journal and every table can hold it, on any engine. Looked for in the components of a
 * record and all it is made of, so that a field that is added later is held to it as well.
 *
 * @param words components in words of somebody's own: they are sealed, never indexed, and only have to be whole
 * @param values components whose texts are kept but not counted by
 */
public record TextLimits(Set<String> words, Set<String> values) {
    /** Three of these stand together in one entry of a PostgreSQL index, which holds 2,704 bytes. */
    public static final int PLAIN = 200;
    /** A value that is shown and searched and stands in no index. */
    public static final int VALUE = 4_000;
    /** Whatever the script, it fits into one event. */
    public static final int WORDS = 240_000;

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    public TextLimits {
        words = Set.copyOf(words);
        values = Set.copyOf(values);
    }

    /**
     * A text that cannot be kept.
     *
     * @param plain whether it is a code, a name or a value rather than somebody's own words
     */
    public record Fault(String field, int longest, boolean plain) {}

    /** The first text that cannot be kept. */
    public Optional<Fault> fault(Record asked) {
        return parts(asked, null);
    }

    /** Whether a text of this field can be kept. */
    public Optional<Fault> fault(String field, String text) {
        boolean plain = !words.contains(field);
        int longest = plain ? values.contains(field) ? VALUE : PLAIN : WORDS;
        return fault(new Fault(field, longest, plain), text);
    }

    public static Optional<Fault> fault(Fault otherwise, String text) {
        boolean keeps =
                text.length() <= otherwise.longest && whole(text) && !(otherwise.plain && text.indexOf('\0') >= 0);
        return keeps ? Optional.empty() : Optional.of(otherwise);
    }

    /** No surrogate stands alone. */
    static boolean whole(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private record Part(String name, Method accessor) {
        static Part of(RecordComponent component) {
            return new Part(component.getName(), component.getAccessor());
        }

        @Nullable
        Object of(Object whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("a public record has readable components", impossible);
            }
        }
    }

    /** What has one component goes by the name of the field it stands in. */
    private Optional<Fault> parts(Record whole, @Nullable String field) {
        List<Part> parts = PARTS.get(whole.getClass());
        return first(parts.stream()
                .map(part -> value(field == null || parts.size() > 1 ? part.name() : field, part.of(whole))));
    }

    private Optional<Fault> value(String field, @Nullable Object value) {
        if (value instanceof String text) {
            return fault(field, text);
        }
        if (value instanceof Personal personal) {
            return fault(new Fault(field, WORDS, false), personal.text());
        }
        if (value instanceof Record record) {
            return parts(record, field);
        }
        if (value instanceof Collection<?> several) {
            return first(several.stream().map(each -> value(field, each)));
        }
        return value instanceof Map<?, ?> named
                ? first(named.entrySet().stream().map(this::entry))
                : Optional.empty();
    }

    private Optional<Fault> entry(Map.Entry<?, ?> entry) {
        String name = String.valueOf(entry.getKey());
        return fault(new Fault("attribute", PLAIN, true), name)
                .or(() -> entry.getValue() instanceof String text
                        ? fault(new Fault(name, VALUE, true), text)
                        : value(name, entry.getValue()));
    }

    private static Optional<Fault> first(Stream<Optional<Fault>> faults) {
        return faults.flatMap(Optional::stream).findFirst();
    }
}
