package org.redress.queryside.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.calendars.CalendarEvent.CalendarPublished;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.PackEvent.PackDrafted;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.WorkCalendar;
import org.redress.infra.store.Journal;

/** Packs and calendars straight from their streams, each version compiled once. */
public final class JournalPolicies implements Policies {
    private final Journal journal;
    private final String tenant;
    private final Map<PackRef, PackSettings> packs = new ConcurrentHashMap<>();
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    public JournalPolicies(Journal journal, String tenant) {
        this.journal = journal;
        this.tenant = tenant;
    }

    /** @param version of the stream, up to which it is on the shelf */
    private record Shelf(long version, List<Placed> calendars) {}

    private record Placed(long position, Published published) {}

    /** A version never changes once cases are opened under it, so it is read once. */
    @Override
    public @Nullable PackSettings pack(PackRef ref) {
        PackSettings known = packs.get(ref);
        if (known == null) {
            journal.readStream(tenant, new StreamId(StreamKind.PACK, ref.name()), 1)
                    .forEach(this::shelve);
        }
        return packs.get(ref);
    }

    @Override
    public List<Published> calendar(String name, long position) {
        Shelf shelf = shelves.getOrDefault(name, new Shelf(0, List.of()));
        List<Recorded<?>> news =
                journal.readStream(tenant, new StreamId(StreamKind.CALENDAR, name), shelf.version() + 1);
        if (!news.isEmpty()) {
            shelf = grown(shelf, news);
            shelves.put(name, shelf);
        }
        return shelf.calendars().stream()
                .filter(placed -> placed.position() <= position)
                .map(Placed::published)
                .toList();
    }

    private void shelve(Recorded<?> recorded) {
        if (recorded.event() instanceof PackDrafted drafted) {
            packs.put(new PackRef(drafted.name(), drafted.version()), drafted.settings());
        }
    }

    private static Shelf grown(Shelf shelf, List<Recorded<?>> news) {
        var calendars = new ArrayList<>(shelf.calendars());
        for (Recorded<?> recorded : news) {
            if (recorded.event() instanceof CalendarPublished published) {
                calendars.add(new Placed(recorded.envelope().position(), published(recorded, published)));
            }
        }
        return new Shelf(news.getLast().envelope().version(), List.copyOf(calendars));
    }

    private static Published published(Recorded<?> recorded, CalendarPublished event) {
        return new Published(
                new CalendarRef(event.name(), event.version()),
                recorded.envelope().occurredAt().instant(),
                WorkCalendar.of(event.settings()));
    }
}
