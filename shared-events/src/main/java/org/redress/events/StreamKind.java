package org.redress.events;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of stream an installation holds; the wire name is what the journal stores. */
public enum StreamKind {
    CASE("case"),
    CUSTOMER("customer"),
    STAFF("staff"),
    UNIT("unit"),
    PACK("pack"),
    CALENDAR("calendar"),
    CONTACT("contact"),
    SURVEY("survey"),
    PLAN("plan"),
    MEASURE("measure"),
    IMPORT_RUN("import-run");

    private static final Map<String, StreamKind> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(StreamKind::wireName, Function.identity()));

    private final String wireName;

    StreamKind(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    /** Throws IllegalArgumentException when no kind has this wire name. */
    public static StreamKind ofWireName(String wireName) {
        StreamKind kind = BY_WIRE_NAME.get(wireName);
        if (kind == null) {
            throw new IllegalArgumentException("no stream kind is called " + wireName);
        }
        return kind;
    }
}
