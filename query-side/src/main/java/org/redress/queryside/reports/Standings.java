package org.redress.queryside.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.infra.time.Now;
import org.redress.queryside.packs.Policies;
import org.redress.queryside.reports.KeptSheet.Moment;
import org.redress.queryside.reports.facts.FactCase;

/**
 * Every case at an instant. The watch's numbers and the lists behind them are taken from the same snapshot, by the fold and the
 * clocks of the reports, so that they cannot disagree. The present is kept and brought up to date by what has changed; of the
 * past the last few snapshots are kept.
 */
public final class Standings {
    private static final int KEPT = 3;
    private final FactSource facts;
    private final Policies policies;
    private final ZoneId zone;
    private final Now now;
    private final Map<Moment, Snapshot> recent = new LinkedHashMap<>();
    private final Object past = new Object();
    private KeptStandings present = KeptStandings.NONE;

    public Standings(FactSource facts, Policies policies, ZoneId zone, Now now) {
        this.facts = facts;
        this.policies = policies;
        this.zone = zone;
        this.now = now;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The last position there is anything known at. */
    public long head() {
        return facts.head();
    }

    public Snapshot at(Instant asOf, long position) {
        Moment moment = new Moment(asOf, position);
        KeptStandings kept = upToDate(moment);
        return kept == null ? earlier(moment) : shown(kept, moment);
    }

    /** One at a time: two readers of the present share the work. Nothing where the moment is not the present. */
    private synchronized @Nullable KeptStandings upToDate(Moment moment) {
        if (moment.asOf().isBefore(present.moment().asOf().minus(KeptStandings.STILL_PRESENT))
                || moment.position() < present.moment().position() - KeptStandings.STILL_KNOWN) {
            return null;
        }
        KeptStandings kept = present.at(reading(moment));
        boolean newer = !moment.asOf().isBefore(present.moment().asOf());
        if (newer && !moment.asOf().isAfter(now.instant())) {
            present = kept;
        }
        return kept;
    }

    private Snapshot earlier(Moment moment) {
        synchronized (past) {
            Snapshot known = recent.remove(moment);
            Snapshot snapshot = known == null ? shown(KeptStandings.NONE.at(reading(moment)), moment) : known;
            recent.put(moment, snapshot);
            if (recent.size() > KEPT) {
                recent.remove(recent.keySet().iterator().next());
            }
            return snapshot;
        }
    }

    private Snapshot shown(KeptStandings kept, Moment moment) {
        return kept.snapshot(reading(moment), some -> reading(moment).again(some));
    }

    private StandingReading reading(Moment moment) {
        return new StandingReading(facts, policies, zone, moment);
    }

    /** Nothing where there is no such case, or was none yet. */
    public @Nullable StandingCase find(String caseId, Instant asOf, long position) {
        FactCase known = facts.find(caseId, position);
        return known == null ? null : reading(new Moment(asOf, position)).one(known);
    }

    /** Nothing where there is no such case, or no such clock of it. */
    public Optional<ClockReceipt> receipt(String caseId, String clock, Instant asOf, long position) {
        FactCase known = facts.find(caseId, position);
        return known == null
                ? Optional.empty()
                : reading(new Moment(asOf, position)).receipt(known, clock);
    }
}
