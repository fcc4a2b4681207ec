package org.redress.queryside.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.PackRef;
import org.redress.events.clocks.PromisedReply;
import org.redress.queryside.reports.facts.FactCase;

/** Some hundred cases once read. As long as nothing was added to them and no clock of theirs says something else, they stay. */
final class KeptSheet {
    private final List<FactCase> source;
    private final List<KeptStanding> kept;
    private final Set<PackRef> packs = new HashSet<>();
    final List<Standing> cases = new ArrayList<>();
    final List<Standing> open = new ArrayList<>();
    final Values values;
    final Sorted sorted;
    boolean promises;
    private long position;
    private Instant from = Instant.MIN;
    private Instant until = Instant.MAX;

    private KeptSheet(List<FactCase> source, List<KeptStanding> kept) {
        this.source = source;
        this.kept = kept;
        kept.forEach(this::see);
        this.values = Values.of(cases);
        this.sorted = new Sorted(cases, open);
    }

    private void see(KeptStanding each) {
        position = Math.max(position, each.position());
        from = each.from().isAfter(from) ? each.from() : from;
        until = each.until().isBefore(until) ? each.until() : until;
        Standing standing = each.standing();
        if (standing != null) {
            packs.add(each.known().pack());
            cases.add(standing);
            if (standing.open()) {
                open.add(standing);
                promises |= standing.clocks().stream()
                        .anyMatch(clock -> clock.clock().equals(PromisedReply.CLOCK));
            }
        }
    }

    Set<PackRef> packs() {
        return packs;
    }

    /** Whether a form has the same to offer. */
    boolean says(KeptSheet other) {
        return values.equals(other.values);
    }

    /** @param before what was read of the same cases earlier, if anything was */
    static KeptSheet of(
            List<FactCase> source, @Nullable KeptSheet before, Moment moment, Function<FactCase, KeptStanding> read) {
        if (before != null && before.holds(source, moment)) {
            return before;
        }
        List<KeptStanding> kept = new ArrayList<>(source.size());
        for (int place = 0; place < source.size(); place++) {
            FactCase known = source.get(place);
            KeptStanding old = before == null || place >= before.kept.size() ? null : before.kept.get(place);
            kept.add(
                    old != null && old.holds(known, moment.asOf(), moment.position())
                            ? old
                            : Objects.requireNonNull(read.apply(known)));
        }
        return new KeptSheet(source, kept);
    }

    @SuppressWarnings("ReferenceEquality") // the very same sheet: comparing its cases would cost what it saves
    private boolean holds(List<FactCase> now, Moment moment) {
        return now == source
                && moment.position() >= position
                && !moment.asOf().isBefore(from)
                && !moment.asOf().isAfter(until);
    }

    /** What is asked for: what had happened by then, by what was on record there. */
    record Moment(Instant asOf, long position) {}
}
