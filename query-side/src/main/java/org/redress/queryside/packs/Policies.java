package org.redress.queryside.packs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.WorkCalendar;

/** The packs and calendars of one tenant. */
public interface Policies {

    @Nullable
    PackSettings pack(PackRef ref);

    /** The versions published at or before this position, oldest first. */
    List<Published> calendar(String name, long position);

    /** @param at when it was published */
    record Published(CalendarRef ref, Instant at, WorkCalendar calendar) {}
}
