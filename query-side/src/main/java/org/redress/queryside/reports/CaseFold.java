package org.redress.queryside.reports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.clocks.ClockHistory;
import org.redress.queryside.reports.CaseAsOf.Company;
import org.redress.queryside.reports.CaseAsOf.Tally;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;

/**
 * Facts of one case to the case at an instant. What happened later is left out wherever it stands, the rest is folded in the
 * order of the stream, also where times run backwards. Total on any subsequence.
 */
final class CaseFold {
    private final FactCase known;
    private Map<String, String> attributes;
    private ClockHistory history = ClockHistory.empty();
    private @Nullable String owner;
    private @Nullable OccurredAt firstResponse;
    private @Nullable Fact close;
    private int commands;
    private int assigns;
    private int escalations;
    private int reopens;
    private int urges;
    private final Set<String> watchers = new TreeSet<>();
    private @Nullable String mergedInto;
    private final Map<String, ClockHistory> absorbed = new TreeMap<>();

    private CaseFold(FactCase known) {
        this.known = known;
        this.attributes = known.attributes();
    }

    /** Nothing while the opening is not visible. */
    static @Nullable CaseAsOf at(FactCase known, Instant asOf) {
        if (isAfter(known.events().getFirst(), asOf)) {
            return null;
        }
        CaseFold fold = new CaseFold(known);
        for (Fact fact : known.events()) {
            if (!isAfter(fact, asOf)) {
                fold.see(fact);
            }
        }
        return fold.result();
    }

    static boolean isAfter(Fact fact, Instant asOf) {
        return fact.occurredAt().instant().isAfter(asOf);
    }

    private void see(Fact fact) {
        commands += fact.counted() ? 1 : 0;
        CaseEvent event = ClockFacts.event(known, fact);
        if (event != null) {
            history = history.with(fact.occurredAt(), event);
        }
        switch (fact.kind()) {
            case AMENDED -> amend(fact.attributes());
            case ASSIGNED -> assign(fact.owner());
            case ESCALATED -> escalations++;
            case RESPONDED -> firstResponse = firstResponse == null ? fact.occurredAt() : firstResponse;
            case CLOSED -> close = fact;
            case REOPENED -> reopen();
            case TRANSFERRED -> owner = fact.owner() == null || fact.owner().isBlank() ? null : fact.owner();
            case URGED -> urges++;
            case WATCHED -> watchers.add(String.valueOf(fact.word()));
            case UNWATCHED -> watchers.remove(String.valueOf(fact.word()));
            case MERGED -> mergedInto = fact.word();
            case UNMERGED -> mergedInto = null;
            case ABSORBED -> absorbed.put(String.valueOf(fact.word()), ClockFacts.starts(fact));
            case RELEASED -> absorbed.remove(String.valueOf(fact.word()));
            case OPENED, NUMBERED, ACCEPTED, CLASSIFIED, KIND_CHANGED, SEVERITY_CHANGED -> {}
            case EVIDENCE_ATTACHED, LINKED, UNLINKED, STAGE_ENTERED, NOTED, RESOLVED -> {}
            case PROMISED, PAUSED, RESUMED, WARNED, BREACHED, BREACH_WITHDRAWN -> {}
        }
    }

    private void amend(Map<String, String> changes) {
        Map<String, String> amended = new HashMap<>(attributes);
        amended.putAll(changes);
        attributes = amended;
    }

    private void assign(@Nullable String to) {
        assigns++;
        owner = to == null || to.isBlank() ? null : to;
    }

    private void reopen() {
        close = null;
        reopens++;
    }

    private CaseAsOf result() {
        Tally tally = new Tally(commands, assigns, escalations, reopens);
        Company company = new Company(urges, watchers, mergedInto, List.copyOf(absorbed.keySet()));
        ClockHistory joined = history;
        for (ClockHistory other : absorbed.values()) {
            joined = joined.joined(other);
        }
        return new CaseAsOf(known, owner, firstResponse, close, tally, attributes, joined, company);
    }
}
