package org.redress.queryside.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.Label;
import org.redress.events.packs.PackSettings;
import org.redress.queryside.packs.Policies;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/**
 * Folds every case up to an instant. The watch's numbers and the lists behind them are taken from the same snapshot, by the
 * fold and the clocks of the reports, so that they cannot disagree. The last few snapshots are kept.
 */
public final class Standings {
    private static final int KEPT = 3;
    private final FactSource facts;
    private final Policies policies;
    private final ZoneId zone;
    private final Map<Key, Snapshot> recent = new LinkedHashMap<>();

    private record Key(Instant asOf, long position) {}

    public Standings(FactSource facts, Policies policies, ZoneId zone) {
        this.facts = facts;
        this.policies = policies;
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The last position there is anything known at. */
    public long head() {
        return facts.head();
    }

    /** One at a time: two readers who ask for the same instant share the work. */
    public synchronized Snapshot at(Instant asOf, long position) {
        Key key = new Key(asOf, position);
        Snapshot known = recent.remove(key);
        Snapshot snapshot = known == null ? fold(asOf, position) : known;
        recent.put(key, snapshot);
        if (recent.size() > KEPT) {
            recent.remove(recent.keySet().iterator().next());
        }
        return snapshot;
    }

    /** Nothing where there is no such case, or was none yet. */
    public @Nullable StandingCase find(String caseId, Instant asOf, long position) {
        CaseClocks clocks = clocks(asOf, position);
        List<StandingCase> found = new ArrayList<>(1);
        facts.eachCase(position, known -> {
            CaseAsOf state = known.caseId().equals(caseId) ? CaseFold.at(known, asOf) : null;
            if (state != null) {
                found.add(new StandingCase(
                        standing(state, clocks, asOf), clocks.pack(state).labels()));
            }
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Nothing where there is no such case, or no such clock of it. */
    public Optional<ClockReceipt> receipt(String caseId, String clock, Instant asOf, long position) {
        CaseClocks clocks = clocks(asOf, position);
        List<ClockReceipt> found = new ArrayList<>(1);
        facts.eachCase(position, known -> {
            CaseAsOf state = known.caseId().equals(caseId) ? CaseFold.at(known, asOf) : null;
            if (state != null) {
                clocks.receipt(state, clock)
                        .map(receipt -> new ClockReceipt(clock, receipt, clocks.pack(state)))
                        .ifPresent(found::add);
            }
        });
        return found.stream().findFirst();
    }

    private CaseClocks clocks(Instant asOf, long position) {
        return new CaseClocks(policies, new Question(ReportKind.OVERVIEW, asOf, zone, position, null, null, null));
    }

    private Snapshot fold(Instant asOf, long position) {
        CaseClocks clocks = clocks(asOf, position);
        List<Standing> cases = new ArrayList<>();
        facts.eachCase(position, known -> {
            CaseAsOf state = CaseFold.at(known, asOf);
            if (state != null) {
                cases.add(standing(state, clocks, asOf));
            }
        });
        return snapshot(asOf, position, cases, clocks);
    }

    private Standing standing(CaseAsOf state, CaseClocks clocks, Instant asOf) {
        PackSettings pack = clocks.pack(state);
        List<ClockStanding> read = ClockStanding.of(clocks.read(state), pack);
        List<Standing.MonthStep> months = MonthSteps.of(state.known(), asOf, zone);
        return Standing.of(state, new Standing.Read(number(state.known(), asOf), pack, read, months, zone));
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

    private static Snapshot snapshot(Instant asOf, long position, List<Standing> cases, CaseClocks clocks) {
        Map<String, Label> labels = new HashMap<>();
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (PackSettings pack : clocks.packsUsed().stream().map(clocks::pack).toList()) {
            pack.labels().forEach(labels::putIfAbsent);
            pack.clocks().stream().map(ClockRule::name).forEach(names::add);
        }
        TreeSet<String> sources = new TreeSet<>();
        cases.forEach(standing -> sources.add(standing.source()));
        return new Snapshot(asOf, position, List.copyOf(cases), List.copyOf(names), sources, Map.copyOf(labels));
    }
}
