package org.redress.queryside.packs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CalendarRef;
import org.redress.events.clocks.PinnedCalendars;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.WorkCalendar;
import org.redress.queryside.packs.Policies.Published;

/** The calendars the clocks of one pack name, as published up to a position. */
public final class PackCalendars implements PinnedCalendars {
    private final WorkCalendar always;
    private final Map<String, List<Published>> calendars = new HashMap<>();
    private final Consumer<CalendarRef> used;

    /** Throws IllegalStateException when a calendar of the pack was never published. */
    public PackCalendars(PackSettings settings, Policies policies, long position, Consumer<CalendarRef> used) {
        this.used = used;
        this.always = WorkCalendar.always(ZoneId.of(settings.numbering().zone()));
        settings.clocks().stream()
                .map(ClockRule::calendar)
                .filter(name -> !name.equals(ClockRule.ALWAYS))
                .forEach(name -> calendars.computeIfAbsent(name, _ -> published(policies, name, position)));
    }

    /**
     * An ended clock keeps the version that was the newest at its end, also when a newer one is published. What ended before
     * there was any version, as imported history did, goes by the first.
     */
    @Override
    public WorkCalendar calendar(String name, @Nullable Instant stoppedAt) {
        List<Published> versions = calendars.get(name);
        if (versions == null) {
            return always;
        }
        Published chosen = stoppedAt == null ? versions.getLast() : pinned(versions, stoppedAt);
        used.accept(chosen.ref());
        return chosen.calendar();
    }

    private static Published pinned(List<Published> versions, Instant stoppedAt) {
        Published pinned = versions.getFirst();
        for (Published version : versions) {
            pinned = version.at().isAfter(stoppedAt) ? pinned : version;
        }
        return pinned;
    }

    private static List<Published> published(Policies policies, String name, long position) {
        List<Published> versions = policies.calendar(name, position);
        if (versions.isEmpty()) {
            throw new IllegalStateException("a pack names the calendar " + name + ", which nobody published");
        }
        return versions;
    }
}
