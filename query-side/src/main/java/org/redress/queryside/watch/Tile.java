package org.redress.queryside.watch;

import java.util.List;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.ClockState;
import org.redress.queryside.cases.lists.Criterion;

/**
 * One big number.
 *
 * @param tone plain, late, soon: drawn only where there is something to count
 * @param note what the number is a part of, said in words
 */
public record Tile(String name, String icon, String tone, Figure figure, String note) {

    static List<Tile> all(Counting counting) {
        CaseFilter within = counting.within();
        CaseFilter openCases = within.open();
        Figure ever = counting.figure(within);
        Figure open = counting.figure(openCases);
        Figure unassigned = counting.figure(openCases.and(Criterion.OWNER, CaseFilter.NONE));
        Figure overdue = counting.figure(openCases.and(ClockState.STILL_WAITING));
        Figure soon = counting.figure(openCases.and(ClockState.SOON));
        Figure reopened = counting.figure(within.and(Criterion.REOPENED, CaseFilter.YES));
        Figure responded = counting.figure(within.and(Criterion.RESPONDED, CaseFilter.YES));
        return List.of(
                new Tile("open", "open", "plain", open, part(counting, "tile.note.ever", open, ever)),
                new Tile("unassigned", "unassigned", "soon", unassigned, ofOpen(counting, unassigned, open)),
                new Tile("overdue", "late", "late", overdue, ofOpen(counting, overdue, open)),
                new Tile("soon", "soon", "soon", soon, counting.say().text("tile.note.soon")),
                new Tile("reopened", "reopened", "plain", reopened, part(counting, "tile.note.share", reopened, ever)),
                new Tile(
                        "responded",
                        "responded",
                        "plain",
                        responded,
                        part(counting, "tile.note.share", responded, ever)));
    }

    private static String ofOpen(Counting counting, Figure part, Figure open) {
        return part(counting, "tile.note.open", part, open);
    }

    private static String part(Counting counting, String key, Figure part, Figure whole) {
        return counting.say()
                .text(key, counting.say().count(whole.count()), counting.say().share(part.shareOf(whole)));
    }
}
