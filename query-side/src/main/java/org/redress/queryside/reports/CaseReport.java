package org.redress.queryside.reports;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.clocks.ClockReading;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/** One case and its clocks, found by its number or by its own id. */
final class CaseReport implements Report {
    private final CaseClocks clocks;
    private final ZoneId zone;
    private final String caseId;
    private final SortedSet<String> sources = new TreeSet<>();
    private @Nullable CaseAsOf found;
    private int known;

    CaseReport(CaseClocks clocks, Question question, String caseId) {
        this.clocks = clocks;
        this.zone = question.zone();
        this.caseId = caseId;
    }

    record Case(
            String caseId,
            String source,
            @Nullable String tier,
            String status,
            @Nullable String owner,
            String opened,
            @Nullable String firstResponse,
            @Nullable String finalClose,
            int events,
            int reopens,
            Map<String, ClockLine> clocks) {}

    record ClockLine(BigDecimal elapsedS, String dueAt, String lastInTime, String verdict) {}

    @Override
    public void see(FactCase of, @Nullable CaseAsOf state) {
        if (of.caseId().equals(caseId) || caseId.equals(number(of))) {
            known++;
            sources.add(of.source());
            found = state == null ? found : state;
        }
    }

    /** An id may exist in two sources; without a source nobody knows which case is meant. */
    @Nullable
    ReportProblem problem() {
        return known > 1 ? Problems.ambiguousCase(caseId, sources) : null;
    }

    @Override
    public @Nullable Case body() {
        CaseAsOf state = found;
        if (state == null) {
            return null;
        }
        return new Case(
                number(state.known()),
                state.known().source(),
                state.tier(),
                state.status(),
                state.owner(),
                AsOfText.shown(state.opened().instant(), zone),
                shown(state.firstResponse()),
                state.close() == null ? null : shown(state.close().occurredAt()),
                state.tally().commands(),
                state.tally().reopens(),
                lines(state));
    }

    private Map<String, ClockLine> lines(CaseAsOf state) {
        var lines = new LinkedHashMap<String, ClockLine>();
        for (ClockReading reading : clocks.read(state)) {
            lines.put(
                    reading.clock(),
                    new ClockLine(
                            Numbers.seconds(reading.elapsed()),
                            AsOfText.shown(reading.due().dueAt(), zone),
                            AsOfText.shown(reading.due().lastInTime(), zone),
                            Words.of(reading.verdict())));
        }
        return lines;
    }

    /** The number of the system it came from, else its own; the stream's id for a case that has neither. */
    private static String number(FactCase of) {
        if (of.externalNumber() != null) {
            return of.externalNumber();
        }
        for (Fact fact : of.events()) {
            if (fact.kind() == FactKind.NUMBERED && fact.word() != null) {
                return fact.word();
            }
        }
        return of.caseId();
    }

    /** A time nobody knows is not shown as if somebody did. */
    private @Nullable String shown(@Nullable OccurredAt at) {
        return at == null || !at.isKnown() ? null : AsOfText.shown(at.instant(), zone);
    }
}
