package org.redress.queryside.reports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.clocks.ClockReading;
import org.redress.events.packs.PackSettings;
import org.redress.queryside.reports.facts.FactCase;

/** The board of the supervisor: totals, workload, clocks, what is about to break, satisfaction. */
final class OverviewReport implements Report {
    private final CaseClocks clocks;
    private final TotalsFigures totals;
    private final Workload workload = new Workload();
    private final ClockFigures verdicts = new ClockFigures();
    private final BoardFigures board = new BoardFigures();
    private final Scores scores = new Scores();

    OverviewReport(CaseClocks clocks, Question question) {
        this.clocks = clocks;
        this.totals = new TotalsFigures(question.asOf());
    }

    record Overview(
            TotalsFigures.Totals totals,
            Map<String, Integer> workloadByOwner,
            Map<String, Map<String, VerdictTally.Counts>> clocks,
            BoardFigures.Board board,
            Satisfaction satisfaction) {}

    @Override
    public void see(FactCase known, @Nullable CaseAsOf state) {
        totals.see(known, state);
        if (state == null) {
            return;
        }
        if (state.open()) {
            workload.add(Groups.named(state.owner(), Groups.UNASSIGNED));
        }
        PackSettings pack = clocks.pack(state);
        List<ClockReading> readings = clocks.read(state);
        readings.forEach(reading -> verdicts.add(Groups.named(state.tier(), Groups.NO_TIER), reading));
        board.add(state, pack, readings);
        Integer score = state.score();
        if (score != null) {
            scores.add(score, pack.feedback());
        }
    }

    @Override
    public Overview body() {
        clocks.packs().forEach(board::see);
        clocks.packs().forEach(verdicts::see);
        return new Overview(
                totals.figures(), workload.figures(), verdicts.figures(), board.figures(), scores.figures());
    }
}
