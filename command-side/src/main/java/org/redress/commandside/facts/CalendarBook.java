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
        return shelf(tenant, name).map(shelf -> shelf.versions().getLast());
    }

    public Optional<WorkCalendar> version(String tenant, CalendarRef ref) {
        Optional<WorkCalendar> known = in(shelves.get(tenant, ref.name()), ref);
        return known.isPresent() ? known : in(shelves.refresh(tenant, ref.name()), ref);
    }

    /**
     * Every calendar the clocks of this pack name. A calendar nobody published is a fault of the installation, not of whoever
     * asks, so it throws.
     */
    public PackCalendars of(String tenant, PackSettings pack) {
        Map<String, CalendarShelf> published = new HashMap<>();
        for (ClockRule clock : pack.clocks()) {
            String name = clock.calendar();
            if (!name.equals(ClockRule.ALWAYS) && !published.containsKey(name)) {
                published.put(
                        name, shelf(tenant, name).orElseThrow(() -> new IllegalStateException("no calendar " + name)));
            }
        }
        return new PackCalendars(ZoneId.of(pack.numbering().zone()), published);
    }

    /** Somebody heard that this calendar has a new version. */
    public void heardOf(String tenant, String name) {
        shelves.refresh(tenant, name);
    }

    private Optional<CalendarShelf> shelf(String tenant, String name) {
        CalendarShelf known = shelves.get(tenant, name);
        CalendarShelf shelf = known.versions().isEmpty() ? shelves.refresh(tenant, name) : known;
        return Optional.of(shelf).filter(found -> !found.versions().isEmpty());
    }

    private static Optional<WorkCalendar> in(CalendarShelf shelf, CalendarRef ref) {
        return shelf.versions().stream()
                .filter(dated -> dated.ref().equals(ref))
                .map(DatedCalendar::calendar)
                .findFirst();
    }

    private static CalendarShelf evolve(CalendarShelf shelf, Recorded<?> recorded) {
        return recorded.event() instanceof CalendarEvent event
                ? shelf.after(event, recorded.envelope().occurredAt().instant())
                : shelf;
    }
}
