package org.redress.queryside.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.events.cases.CalendarRef;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.Clocks;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.Receipt;
import org.redress.queryside.packs.PackCalendars;
import org.redress.queryside.packs.Policies;

/** One pack with the calendars its clocks name; remembers which versions of them were gone by. */
final class PackClocks {
    private final PackSettings settings;
    private final PackCalendars calendars;

    PackClocks(PackSettings settings, Policies policies, long position, Set<CalendarRef> used) {
        this.settings = settings;
        this.calendars = new PackCalendars(settings, policies, position, used::add);
    }

    PackSettings settings() {
        return settings;
    }

    /** The clocks of a case that was merged into another go on there. */
    List<ClockReading> read(CaseAsOf state, Instant asOf) {
        if (state.absorbed()) {
            return List.of();
        }
        return Clocks.readPinned(settings, calendars, state.history(), asOf);
    }

    Optional<Receipt> receipt(CaseAsOf state, Instant asOf, String clock) {
        return Clocks.receipt(settings, calendars, state.history(), asOf, clock);
    }
}
