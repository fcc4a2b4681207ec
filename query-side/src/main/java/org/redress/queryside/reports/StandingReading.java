package org.redress.queryside.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;
import org.redress.queryside.packs.Policies;
import org.redress.queryside.reports.KeptSheet.Moment;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/** Reads cases as of one moment. Serves one reader. */
final class StandingReading {
    private final FactSource facts;
    private final Policies policies;
    private final ZoneId zone;
    private final Moment moment;
    private final CaseClocks clocks;

    StandingReading(FactSource facts, Policies policies, ZoneId zone, Moment moment) {
        this.facts = facts;
        this.policies = policies;
        this.zone = zone;
        this.moment = moment;
        this.clocks = new CaseClocks(
                policies, new Question(ReportKind.OVERVIEW, moment.asOf(), zone, moment.position(), null, null, null));
    }

    Moment moment() {
        return moment;
    }

    List<List<FactCase>> sheets() {
        return facts.sheets();
    }

    PackSettings pack(PackRef ref) {
        return clocks.pack(ref);
    }

    /** Which version of each calendar these packs go by. */
    Map<String, CalendarRef> calendars(Collection<PackRef> packs) {
        Map<String, CalendarRef> newest = new TreeMap<>();
        packs.stream()
                .flatMap(ref -> pack(ref).clocks().stream())
                .map(ClockRule::calendar)
                .filter(name -> !name.equals(ClockRule.ALWAYS))
                .distinct()
                .forEach(name -> newest.put(
                        name,
                        policies.calendar(name, moment.position()).getLast().ref()));
        return newest;
    }

    /** A case of a sheet, and how long this holds. */
    KeptStanding kept(FactCase known) {
        if (!facts.holds(known)) {
            return KeptStanding.foreign(known);
        }
        boolean whole = known.events().getLast().position() <= moment.position();
        FactCase seen = whole ? known : facts.find(known.caseId(), moment.position());
        Standing standing = seen == null ? null : standing(seen);
        return whole && standing != null && KeptStanding.allHappened(known, moment.asOf())
                ? KeptStanding.of(known, standing, pack(known.pack()), moment.asOf())
                : KeptStanding.once(known, standing);
    }

    @Nullable
    StandingCase one(FactCase known) {
        Standing standing = standing(known);
        return standing == null
                ? null
                : new StandingCase(standing, pack(known.pack()).labels());
    }

    List<Standing> again(List<Standing> some) {
        return some.stream()
                .map(standing -> {
                    FactCase known = facts.find(standing.caseId(), moment.position());
                    Standing exact = known == null ? null : standing(known);
                    return exact == null ? standing : exact;
                })
                .toList();
    }

    Optional<ClockReceipt> receipt(FactCase known, String clock) {
        CaseAsOf state = CaseFold.at(known, moment.asOf());
        return state == null
                ? Optional.empty()
                : clocks.receipt(state, clock).map(receipt -> new ClockReceipt(clock, receipt, clocks.pack(state)));
    }

    private @Nullable Standing standing(FactCase known) {
        CaseAsOf state = CaseFold.at(known, moment.asOf());
        if (state == null) {
            return null;
        }
        PackSettings pack = clocks.pack(state);
        List<ClockStanding> read = ClockStanding.of(clocks.read(state), pack);
        List<Standing.MonthStep> months = MonthSteps.of(known, moment.asOf(), zone);
        return Standing.of(state, new Standing.Read(number(known, moment.asOf()), pack, read, months, zone));
    }

    /** What people call the case: the number of the system it came from, else its own. */
    private static String number(FactCase known, Instant asOf) {
        if (known.externalNumber() != null) {
            return known.externalNumber();
        }
        return known.events().stream()
                .filter(fact -> fact.kind() == FactKind.NUMBERED && !CaseFold.isAfter(fact, asOf))
                .map(Fact::word)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(known.caseId());
    }
}
