package org.redress.events.calendars;

import java.util.List;
import org.redress.events.DomainEvent;
import org.redress.events.EventType;
import org.redress.events.worktime.CalendarSettings;

/** The life of one calendar, all versions in one stream. */
public sealed interface CalendarEvent extends DomainEvent {
    List<EventType> NAMES = List.of(new EventType(CalendarPublished.class, "calendar.published", 1));

    /** Running clocks follow this version from now on; stopped ones keep the version of their stop. */
    record CalendarPublished(String name, int version, CalendarSettings settings, String source)
            implements CalendarEvent {}
}
