package org.redress.queryside.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.facts.FactCase;

/** What customers said at the closes in force, in all and by group. */
final class SatisfactionReport implements Report {
    private final CaseClocks clocks;
    private final @Nullable Dimension by;
    private final Scores all = new Scores();
    private final Map<String, Scores> groups = new TreeMap<>();

    SatisfactionReport(CaseClocks clocks, @Nullable Dimension by) {
        this.clocks = clocks;
        this.by = by;
    }

    record Grouped(Satisfaction overall, @Nullable String by, Map<String, Satisfaction> groups) {}

    @Override
    public void see(FactCase known, @Nullable CaseAsOf state) {
        Integer score = state == null ? null : state.score();
        if (state == null || score == null) {
            return;
        }
        var rule = clocks.pack(state).feedback();
        all.add(score, rule);
        if (by != null) {
            groups.computeIfAbsent(by.groupOf(state), _ -> new Scores()).add(score, rule);
        }
    }

    @Override
    public Grouped body() {
        var figures = new LinkedHashMap<String, Satisfaction>();
        groups.forEach((group, scores) -> figures.put(group, scores.figures()));
        return new Grouped(all.figures(), by == null ? null : by.name(), figures);
    }
}
