package org.redress.commandside.facts;

import java.util.ArrayList;
import java.util.List;
import org.redress.events.calendars.CalendarEvent;
import org.redress.events.cases.CalendarRef;
import org.redress.events.worktime.WorkCalendar;

/** All versions of one calendar, each compiled once. */
record CalendarShelf(List<DatedCalendar> versions) {
    static final CalendarShelf EMPTY = new CalendarShelf(List.of());

    CalendarShelf {
        versions = List.copyOf(versions);
    }

    CalendarShelf after(CalendarEvent event) {
        return switch (event) {
            case CalendarEvent.CalendarPublished published -> {
                List<DatedCalendar> more = new ArrayList<>(versions);
                more.add(new DatedCalendar(
                        new CalendarRef(published.name(), published.version()), WorkCalendar.of(published.settings())));
                yield new CalendarShelf(more);
            }
        };
    }
}
