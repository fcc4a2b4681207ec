package org.redress.commandside.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.calendars.CalendarEvent;
import org.redress.events.cases.CalendarRef;
import org.redress.events.worktime.WorkCalendar;

/** All versions of one calendar in the order of their publication, each compiled once. */
record CalendarShelf(List<DatedCalendar> versions) {
    static final CalendarShelf EMPTY = new CalendarShelf(List.of());

    CalendarShelf {
        versions = List.copyOf(versions);
    }

    CalendarShelf after(CalendarEvent event, Instant publishedAt) {
        return switch (event) {
            case CalendarEvent.CalendarPublished published -> {
                List<DatedCalendar> more = new ArrayList<>(versions);
                more.add(new DatedCalendar(
                        new CalendarRef(published.name(), published.version()),
                        publishedAt,
                        WorkCalendar.of(published.settings())));
                yield new CalendarShelf(more);
            }
        };
    }

    /**
     * The version a clock goes by: the newest while it runs, else the newest one of its stop. What ended before the first
     * publication, as imported cases did, goes by the first version.
     */
    DatedCalendar pinned(@Nullable Instant stoppedAt) {
        if (stoppedAt == null) {
            return versions.getLast();
        }
        return versions.reversed().stream()
                .filter(version -> !version.publishedAt().isAfter(stoppedAt))
                .findFirst()
                .orElseGet(versions::getFirst);
    }
}
