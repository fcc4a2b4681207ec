package org.redress.commandside.facts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CalendarRef;
import org.redress.events.clocks.PinnedCalendars;
import org.redress.events.packs.ClockRule;
import org.redress.events.worktime.WorkCalendar;

/** The calendars the clocks of one pack run on; on {@code always} the pack's own zone says where days begin. */
public final class PackCalendars implements PinnedCalendars {
    private final WorkCalendar always;
    private final Map<String, CalendarShelf> published;

    PackCalendars(ZoneId zone, Map<String, CalendarShelf> published) {
        this.always = WorkCalendar.always(zone);
        this.published = Map.copyOf(published);
    }

    @Override
    public WorkCalendar calendar(String name, @Nullable Instant stoppedAt) {
        return name.equals(ClockRule.ALWAYS)
                ? always
                : shelf(name).pinned(stoppedAt).calendar();
    }

    /** The versions a clock with this end goes by; {@code always} has none. */
    public Map<String, CalendarRef> refs(@Nullable Instant stoppedAt) {
        Map<String, CalendarRef> refs = new HashMap<>();
        published.forEach(
                (name, shelf) -> refs.put(name, shelf.pinned(stoppedAt).ref()));
        return refs;
    }

    private CalendarShelf shelf(String name) {
        CalendarShelf shelf = published.get(name);
        if (shelf == null) {
            throw new IllegalArgumentException("the pack has no clock on calendar " + name);
        }
        return shelf;
    }
}
