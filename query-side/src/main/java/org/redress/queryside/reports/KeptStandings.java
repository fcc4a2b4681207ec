package org.redress.queryside.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.clocks.PromisedReply;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.Label;
import org.redress.events.packs.PackSettings;
import org.redress.queryside.reports.KeptSheet.Moment;
import org.redress.queryside.reports.facts.FactCase;

/**
 * All cases once read, sheet by sheet; read again is only what may have changed. A new version of a calendar moves due times
 * everywhere, so then all are.
 */
record KeptStandings(Moment moment, Map<String, CalendarRef> calendars, List<KeptSheet> sheets, Together together) {
    /** How far back a reader may be and still use what is kept for the present. */
    static final Duration STILL_PRESENT = Duration.ofMinutes(1);

    static final long STILL_KNOWN = 2_000;
    static final KeptStandings NONE = new KeptStandings(
            new Moment(Instant.EPOCH, 0), Map.of(), List.of(), Together.of(List.of(), List.of(), null));

    /** The sheets one after the other. */
    record Together(List<Standing> cases, List<Standing> open, Set<PackRef> packs, Values values) {
        /** What a form offers changes seldom, and is dear to gather. */
        private static Values values(List<KeptSheet> sheets, List<KeptSheet> before, @Nullable Together old) {
            boolean same = old != null && sheets.size() == before.size();
            for (int place = 0; same && place < sheets.size(); place++) {
                same = sheets.get(place).says(before.get(place));
            }
            return old != null && same
                    ? old.values
                    : Values.together(sheets.stream().map(sheet -> sheet.values).toList());
        }

        static Together of(List<KeptSheet> sheets, List<KeptSheet> before, @Nullable Together old) {
            List<Standing> cases = new ArrayList<>();
            List<Standing> open = new ArrayList<>();
            Set<PackRef> packs = new HashSet<>();
            for (KeptSheet sheet : sheets) {
                cases.addAll(sheet.cases);
                open.addAll(sheet.open);
                packs.addAll(sheet.packs());
            }
            return new Together(
                    Collections.unmodifiableList(cases),
                    Collections.unmodifiableList(open),
                    packs,
                    values(sheets, before, old));
        }
    }

    KeptStandings at(StandingReading reading) {
        Map<String, CalendarRef> newest = reading.calendars(together.packs());
        List<KeptSheet> before = newest.equals(calendars) ? sheets : List.of();
        List<List<FactCase>> sources = reading.sheets();
        List<KeptSheet> now = new ArrayList<>(sources.size());
        for (int place = 0; place < sources.size(); place++) {
            KeptSheet old = place < before.size() ? before.get(place) : null;
            now.add(KeptSheet.of(sources.get(place), old, reading.moment(), reading::kept));
        }
        Together all = now.equals(sheets) ? together : Together.of(now, sheets, together);
        boolean samePacks = all.packs().equals(together.packs());
        return new KeptStandings(reading.moment(), samePacks ? newest : reading.calendars(all.packs()), now, all);
    }

    Snapshot snapshot(StandingReading reading, UnaryOperator<List<Standing>> again) {
        Map<String, Label> labels = new HashMap<>();
        LinkedHashSet<String> clockNames = new LinkedHashSet<>();
        together.packs().stream()
                .sorted(Comparator.comparing(PackRef::name).thenComparingInt(PackRef::version))
                .map(reading::pack)
                .forEach(pack -> name(pack, labels, clockNames));
        if (sheets.stream().anyMatch(sheet -> sheet.promises)) {
            clockNames.add(PromisedReply.CLOCK);
        }
        return new Snapshot(
                moment.asOf(),
                moment.position(),
                together.cases(),
                together.open(),
                new Piles(sheets),
                List.copyOf(clockNames),
                together.values(),
                Map.copyOf(labels),
                again);
    }

    private static void name(PackSettings pack, Map<String, Label> labels, Set<String> clockNames) {
        pack.labels().forEach(labels::putIfAbsent);
        pack.clocks().stream().map(ClockRule::name).forEach(clockNames::add);
    }
}
