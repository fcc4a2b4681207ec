package org.redress.events;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.calendars.CalendarEvent;
import org.redress.events.cases.CaseEvent;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.imports.ImportRunEvent;
import org.redress.events.packs.PackEvent;
import org.redress.events.staff.StaffEvent;

/** The one list of wire names and revisions. A name, once released, never changes its meaning. */
public final class EventNames {
    public static final List<EventType> ALL = Stream.of(
                    CaseEvent.NAMES,
                    PackEvent.NAMES,
                    CalendarEvent.NAMES,
                    ImportRunEvent.NAMES,
                    StaffEvent.NAMES,
                    CustomerEvent.NAMES)
            .flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, EventType> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));
    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::wireName, Function.identity()));

    private EventNames() {}

    /** Throws IllegalArgumentException for a class that is not in the list: that is a bug, found by the contract tests. */
    public static EventType of(DomainEvent event) {
        EventType type = BY_CLASS.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("no wire name for " + event.getClass());
        }
        return type;
    }

    public static @Nullable EventType ofWireName(String wireName) {
        return BY_NAME.get(wireName);
    }
}
