package org.redress.commandside.facts;

import java.util.Map;
import java.util.function.Function;
import org.redress.events.cases.CalendarRef;
import org.redress.events.worktime.WorkCalendar;

/**
 * The calendars the clocks of one pack run on.
 *
 * @param refs the versions used; {@code always} has none
 */
public record PackCalendars(Map<String, WorkCalendar> byName, Map<String, CalendarRef> refs) {
    public PackCalendars {
        byName = Map.copyOf(byName);
        refs = Map.copyOf(refs);
    }

    public Function<String, WorkCalendar> lookup() {
        return name -> {
            WorkCalendar calendar = byName.get(name);
            if (calendar == null) {
                throw new IllegalArgumentException("the pack has no clock on calendar " + name);
            }
            return calendar;
        };
    }
}
