package org.redress.queryside.watch;

import java.util.List;

/** Everything the watch shows. */
public record WatchView(
        List<Tile> tiles,
        List<ClockRow> clocks,
        NextDue next,
        List<OwnerRow> owners,
        Scores scores,
        List<MonthRow> months,
        boolean nothingYet) {

    /** @param all all cases about to break, of which only the nearest are rows */
    public record NextDue(List<DueRow> rows, Figure all) {}

    public record Scores(ScoreRow overall, List<ScoreRow> owners, List<ScoreRow> months) {}

    static WatchView of(Counting counting) {
        List<Tile> tiles = Tile.all(counting);
        Figure soon = tiles.stream()
                .filter(tile -> tile.name().equals("soon"))
                .findFirst()
                .orElseThrow()
                .figure();
        return new WatchView(
                tiles,
                ClockRow.all(counting),
                new NextDue(DueRow.next(counting), soon),
                OwnerRow.all(counting),
                new Scores(ScoreRow.overall(counting), ScoreRow.byOwner(counting), ScoreRow.byMonth(counting)),
                MonthRow.all(counting),
                counting.cases().isEmpty());
    }
}
