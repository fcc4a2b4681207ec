package org.redress.commandside.facts;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.events.Recorded;
import org.redress.events.StreamKind;
import org.redress.events.calendars.CalendarEvent;
import org.redress.events.cases.CalendarRef;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.WorkCalendar;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/** Looks up working calendars: the newest version, which running clocks follow, or the one a verdict pinned. */
public final class CalendarBook {
    private final FoldedStreams<CalendarShelf> shelves;

    public CalendarBook(Journal journal, Now now) {
        shelves = new FoldedStreams<>(journal, now, StreamKind.CALENDAR, CalendarShelf.EMPTY, CalendarBook::evolve);
    }

    public Optional<DatedCalendar> newest(String tenant, String name) {
        CalendarShelf shelf = shelves.get(tenant, name);
        if (shelf.versions().isEmpty()) {
            shelf = shelves.refresh(tenant, name);
        }
        return shelf.versions().isEmpty()
                ? Optional.empty()
                : Optional.of(shelf.versions().getLast());
    }

    public Optional<WorkCalendar> version(String tenant, CalendarRef ref) {
        Optional<WorkCalendar> known = in(shelves.get(tenant, ref.name()), ref);
        return known.isPresent() ? known : in(shelves.refresh(tenant, ref.name()), ref);
    }

    /**
     * Every calendar the clocks of this pack name; on {@code always} the pack's own zone says where days begin. A calendar
     * nobody published is a fault of the installation, not of whoever asks, so it throws.
     */
    public PackCalendars of(String tenant, PackSettings pack) {
        Map<String, WorkCalendar> byName = new HashMap<>();
        Map<String, CalendarRef> refs = new HashMap<>();
        byName.put(
                ClockRule.ALWAYS, WorkCalendar.always(ZoneId.of(pack.numbering().zone())));
        for (ClockRule clock : pack.clocks()) {
            if (!byName.containsKey(clock.calendar())) {
                DatedCalendar newest = newest(tenant, clock.calendar())
                        .orElseThrow(() -> new IllegalStateException("no calendar " + clock.calendar()));
                byName.put(clock.calendar(), newest.calendar());
                refs.put(clock.calendar(), newest.ref());
            }
        }
        return new PackCalendars(byName, refs);
    }

    private static Optional<WorkCalendar> in(CalendarShelf shelf, CalendarRef ref) {
        return shelf.versions().stream()
                .filter(dated -> dated.ref().equals(ref))
                .map(DatedCalendar::calendar)
                .findFirst();
    }

    private static CalendarShelf evolve(CalendarShelf shelf, Recorded<?> recorded) {
        return recorded.event() instanceof CalendarEvent event ? shelf.after(event) : shelf;
    }
}
