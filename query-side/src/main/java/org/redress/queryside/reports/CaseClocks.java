package org.redress.queryside.reports;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.clocks.ClockReading;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.Receipt;
import org.redress.queryside.packs.Policies;

/** Reads the clocks of cases under the pack each was opened with, and remembers what that took. Serves one report. */
final class CaseClocks {
    private final Policies policies;
    private final Instant asOf;
    private final long position;
    private final Map<PackRef, PackClocks> packs = new HashMap<>();
    private final Set<CalendarRef> calendars = new HashSet<>();

    CaseClocks(Policies policies, Question question) {
        this.policies = policies;
        this.asOf = question.asOf();
        this.position = question.position();
    }

    PackSettings pack(CaseAsOf state) {
        return pack(state.known().pack());
    }

    PackSettings pack(PackRef ref) {
        return clocks(ref).settings();
    }

    /** One reading a clock that applies to the case, in the order of the pack. */
    List<ClockReading> read(CaseAsOf state) {
        return clocks(state.known().pack()).read(state, asOf);
    }

    Optional<Receipt> receipt(CaseAsOf state, String clock) {
        return clocks(state.known().pack()).receipt(state, asOf, clock);
    }

    /** The packs of all cases of the question. */
    Collection<PackSettings> packs() {
        return packs.values().stream().map(PackClocks::settings).toList();
    }

    List<PackRef> packsUsed() {
        return packs.keySet().stream()
                .sorted(Comparator.comparing(PackRef::name).thenComparingInt(PackRef::version))
                .toList();
    }

    List<CalendarRef> calendarsUsed() {
        return calendars.stream()
                .sorted(Comparator.comparing(CalendarRef::name).thenComparingInt(CalendarRef::version))
                .toList();
    }

    /** Throws IllegalStateException for a pack the journal does not hold: no case can have been opened under it. */
    private PackClocks clocks(PackRef wanted) {
        return packs.computeIfAbsent(wanted, ref -> {
            PackSettings settings = policies.pack(ref);
            if (settings == null) {
                throw new IllegalStateException("a case was opened under " + ref + ", which nobody drafted");
            }
            return new PackClocks(settings, policies, position, calendars);
        });
    }
}
