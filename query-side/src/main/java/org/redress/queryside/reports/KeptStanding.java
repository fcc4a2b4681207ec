package org.redress.queryside.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.clocks.PromisedReply;
import org.redress.events.clocks.Verdict;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;
import org.redress.queryside.reports.facts.FactCase;

/**
 * A case once read, and for how long that stays true. In between only running clocks move on; whoever shows them reads them anew.
 *
 * @param standing absent where the case was not there yet
 * @param position of its last fact
 * @param from when it was read
 * @param until the last instant before a clock may say something else
 */
record KeptStanding(FactCase known, @Nullable Standing standing, long position, Instant from, Instant until) {

    @SuppressWarnings("ReferenceEquality") // the very same case: nothing was added to it
    boolean holds(FactCase now, Instant asOf, long at) {
        return now == known && at >= position && !asOf.isBefore(from) && !asOf.isAfter(until);
    }

    /** A case of somebody else's: never shown. */
    static KeptStanding foreign(FactCase known) {
        return new KeptStanding(known, null, 0, Instant.MIN, Instant.MAX);
    }

    /** Known only with what had happened, or was on record, by then: good for this one reader. */
    static KeptStanding once(FactCase known, @Nullable Standing standing) {
        return new KeptStanding(known, standing, Long.MAX_VALUE, Instant.MAX, Instant.MIN);
    }

    /** Read with all its facts, as of an instant at or after all of them. */
    static KeptStanding of(FactCase known, Standing standing, PackSettings pack, Instant asOf) {
        return new KeptStanding(
                known, standing, known.events().getLast().position(), asOf, until(standing, pack, asOf));
    }

    static boolean allHappened(FactCase known, Instant asOf) {
        return known.events().stream().noneMatch(fact -> CaseFold.isAfter(fact, asOf));
    }

    private static Instant until(Standing standing, PackSettings pack, Instant asOf) {
        Instant until = Instant.MAX;
        for (ClockStanding clock : standing.clocks()) {
            Instant end = until(clock, pack, asOf);
            until = end.isBefore(until) ? end : until;
        }
        return until;
    }

    /** Counted time never runs faster than the wall clock, so nothing is near its end before that much has passed. */
    private static Instant until(ClockStanding clock, PackSettings pack, Instant asOf) {
        var reading = clock.reading();
        if (reading.stoppedAt() != null || reading.verdict() == Verdict.UNKNOWN) {
            return Instant.MAX;
        }
        if (reading.paused()) {
            return asOf;
        }
        if (reading.verdict() != Verdict.PENDING_IN_TIME) {
            return Instant.MAX;
        }
        Instant end = reading.due().lastInTime();
        Duration ahead = clock.soon() ? null : ahead(clock, pack);
        if (ahead == null) {
            return end;
        }
        Instant soon =
                asOf.plus(reading.limit().minus(reading.elapsed()).minus(ahead)).minusNanos(1);
        return soon.isBefore(end) ? soon : end;
    }

    private static @Nullable Duration ahead(ClockStanding clock, PackSettings pack) {
        return Stream.concat(pack.clocks().stream(), Stream.of(PromisedReply.RULE))
                .filter(rule -> rule.name().equals(clock.clock()))
                .map(ClockRule::dueWithin)
                .filter(java.util.Objects::nonNull)
                .max(Duration::compareTo)
                .orElse(null);
    }
}
