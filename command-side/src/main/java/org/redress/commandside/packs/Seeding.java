package org.redress.commandside.packs;

import java.util.List;
import org.redress.commandside.calendars.HolidayLists;
import org.redress.events.DomainEvent;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.calendars.CalendarEvent.CalendarPublished;
import org.redress.events.worktime.CalendarSettings;
import org.redress.infra.store.AppendOutcome;
import org.redress.infra.store.AppendOutcome.AlreadyRecorded;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.AppendOutcome.ClaimTaken;
import org.redress.infra.store.AppendOutcome.VersionConflict;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/**
 * Publishes the shipped packs and calendars where they are missing or have changed since. Safe to run at every start, on
 * several nodes at once: who loses looks again and finds nothing to do.
 */
public final class Seeding {
    private final Journal journal;
    private final Now now;

    public Seeding(Journal journal, Now now) {
        this.journal = journal;
        this.now = now;
    }

    /** Calendars come first: packs name them. Returns how many versions were published. */
    public int seed(String tenant) {
        int published = seedCalendar(tenant, HolidayLists.CN_OFFICE_HOURS, HolidayLists.cnOfficeHours());
        for (String name : PackFiles.SHIPPED) {
            published += seedPack(tenant, PackFiles.shipped(name));
        }
        return published;
    }

    /** Publishes this version unless it is there already; returns how many versions were published. */
    public int seedCalendar(String tenant, String name, CalendarSettings settings) {
        return publish(tenant, new StreamId(StreamKind.CALENDAR, name), seen -> {
            List<CalendarPublished> versions = seen.stream()
                    .map(Recorded::event)
                    .filter(CalendarPublished.class::isInstance)
                    .map(CalendarPublished.class::cast)
                    .toList();
            boolean known =
                    versions.stream().anyMatch(version -> version.settings().equals(settings));
            return known
                    ? List.of()
                    : List.of(new CalendarPublished(name, versions.size() + 1, settings, HolidayLists.SOURCE));
        });
    }

    /** Publishes this file unless it is what was published last; returns how many versions were published. */
    public int seedPack(String tenant, PackFile file) {
        return publish(
                tenant,
                new StreamId(StreamKind.PACK, file.name()),
                seen -> PackSeeds.missing(file, seen, now.instant()));
    }

    private interface Missing {
        List<? extends DomainEvent> in(List<Recorded<?>> seen);
    }

    private int publish(String tenant, StreamId stream, Missing missing) {
        while (true) {
            List<Recorded<?>> seen = journal.readStream(tenant, stream, 1);
            List<? extends DomainEvent> events = missing.in(seen);
            if (events.isEmpty()) {
                return 0;
            }
            long version = seen.isEmpty() ? 0 : seen.getLast().envelope().version();
            AppendOutcome outcome =
                    journal.append(new SeedingCommand(tenant, stream, version, now.instant()).of(events));
            boolean done =
                    switch (outcome) {
                        case Appended _ -> true;
                        case VersionConflict _, AlreadyRecorded _ -> false;
                        case ClaimTaken taken -> throw new IllegalStateException("nothing was claimed: " + taken);
                    };
            if (done) {
                return 1;
            }
        }
    }
}
