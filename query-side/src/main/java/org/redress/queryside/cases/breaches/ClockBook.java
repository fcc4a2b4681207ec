package org.redress.queryside.cases.breaches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.PackRef;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.Clocks;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;
import org.redress.queryside.packs.PackCalendars;
import org.redress.queryside.packs.Policies;

/** Packs and calendars as published up to one position, looked up once per batch. */
final class ClockBook {
    private final Function<String, Policies> policies;
    private final long position;
    private final Map<Object, Ready> ready = new HashMap<>();

    private record Ready(PackSettings settings, PackCalendars calendars) {}

    private record Key(String tenant, PackRef pack) {}

    ClockBook(Function<String, Policies> policies, long position) {
        this.policies = policies;
        this.position = position;
    }

    /** Throws IllegalStateException when the pack or a calendar of it is missing: the case is parked until it is there. */
    List<ClockReading> read(BreachCase of) {
        PackRef pack = of.pack();
        if (pack == null || of.merged()) {
            return List.of();
        }
        Ready found = ready.computeIfAbsent(
                new Key(of.key().tenant(), pack), _ -> open(of.key().tenant(), pack));
        return Clocks.readPinned(found.settings(), found.calendars(), of.joined(), of.lastKnown());
    }

    /** Whether any clock of this pack goes by this calendar. */
    boolean names(String tenant, PackRef pack, String calendar) {
        @Nullable PackSettings settings = policies.apply(tenant).pack(pack);
        return settings != null
                && settings.clocks().stream().map(ClockRule::calendar).anyMatch(calendar::equals);
    }

    private Ready open(String tenant, PackRef ref) {
        Policies found = policies.apply(tenant);
        @Nullable PackSettings settings = found.pack(ref);
        if (settings == null) {
            throw new IllegalStateException("nobody wrote down the pack " + ref.name() + " version " + ref.version());
        }
        return new Ready(settings, new PackCalendars(settings, found, position, _ -> {}));
    }
}
