package org.redress.events;

import java.util.Arrays;

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

    private final String wireName;

    StreamKind(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    /** Throws IllegalArgumentException when no kind has this wire name. */
    public static StreamKind ofWireName(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stream kind is called " + wireName));
    }
}
