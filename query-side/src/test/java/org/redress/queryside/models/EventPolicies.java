package org.redress.queryside.models;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.calendars.CalendarEvent.CalendarPublished;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.PackEvent.PackDrafted;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.WorkCalendar;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.queryside.packs.Policies;

/** Packs and calendars of one tenant, looked up in the events themselves. */
record EventPolicies(MemoryEvents events, String tenant) implements Policies {

    @Override
    public @Nullable PackSettings pack(PackRef ref) {
        for (Recorded<?> recorded : events.readAfter(0, Integer.MAX_VALUE)) {
            if (recorded.envelope().tenant().equals(tenant)
                    && recorded.event() instanceof PackDrafted drafted
                    && new PackRef(drafted.name(), drafted.version()).equals(ref)) {
                return drafted.settings();
            }
        }
        return null;
    }

    @Override
    public List<Published> calendar(String name, long position) {
        return events.readAfter(0, (int) position).stream()
                .filter(recorded -> recorded.envelope().tenant().equals(tenant))
                .filter(recorded -> recorded.event() instanceof CalendarPublished published
                        && published.name().equals(name))
                .map(EventPolicies::published)
                .toList();
    }

    private static Published published(Recorded<?> recorded) {
        CalendarPublished event = (CalendarPublished) recorded.event();
        return new Published(
                new CalendarRef(event.name(), event.version()),
                recorded.envelope().occurredAt().instant(),
                WorkCalendar.of(event.settings()));
    }
}
