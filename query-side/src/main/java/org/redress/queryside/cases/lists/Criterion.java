package org.redress.queryside.cases.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a list can be narrowed by; each is a parameter of its address. */
public enum Criterion {
    STATUS("status"),
    OWNER("owner"),
    TIER("tier"),
    KIND("kind"),
    SEVERITY("severity"),
    CLOCK("clock"),
    STATE("state"),
    SOURCE("source"),
    TEXT("q"),
    RESPONDED("responded"),
    REOPENED("reopened"),
    ESCALATED("escalated"),
    URGED("urged"),
    WATCHER("watcher"),
    RATED("rated"),
    OPENED_IN("openedIn"),
    CLOSED_IN("closedIn"),
    REOPENED_IN("reopenedIn"),
    FINALLY_CLOSED_IN("finallyClosedIn");

    private final String parameter;

    Criterion(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public String labelKey() {
        return "criterion." + parameter;
    }

    /** The word for a value in an address, e.g. {@code stillWaiting}. */
    public static String word(Enum<?> value) {
        String[] parts = value.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        Stream.of(parts)
                .skip(1)
                .forEach(part -> word.append(part.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(part.substring(1)));
        return word.toString();
    }

    static <E extends Enum<E>> Optional<E> read(Class<E> values, String word) {
        return Stream.of(values.getEnumConstants())
                .filter(value -> word(value).equals(word))
                .findFirst();
    }
}
