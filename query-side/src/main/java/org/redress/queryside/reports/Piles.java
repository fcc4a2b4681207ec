package org.redress.queryside.reports;

import java.util.List;
import java.util.function.Function;

/** The cases of a snapshot by urgency: those changed since the last one are sorted, the rest is. */
public final class Piles {
    /** In the place of an owner. */
    public static final String NOBODY = "(none)";

    private final List<KeptSheet> sheets;

    Piles(List<KeptSheet> sheets) {
        this.sheets = sheets;
    }

    public Pile all() {
        return pile(Sorted::all);
    }

    public Pile open() {
        return pile(sorted -> sorted.open().cases());
    }

    /** Open cases of somebody, or of {@link #NOBODY}. */
    public Pile ownedBy(String owner) {
        return pile(sorted -> sorted.open().byOwner().getOrDefault(owner, List.of()));
    }

    /** Open cases somebody follows. */
    public Pile watchedBy(String staffId) {
        return pile(sorted -> sorted.open().byWatcher().getOrDefault(staffId, List.of()));
    }

    private Pile pile(Function<Sorted, List<Standing>> part) {
        return new Pile(sheets.stream().map(sheet -> part.apply(sheet.sorted)).toList());
    }
}
