package org.redress.queryside.reports.facts;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Reading;
import org.redress.infra.delivery.Views;

/** The facts, kept in memory and brought up to date before every look, so that a report costs no query. */
public final class Facts {
    private final Views views;
    private FactBook book = FactBook.empty(-1);

    public Facts(Views views) {
        this.views = views;
    }

    /**
     * Hands over every case whose opening is in scope, in the order of the openings' positions.
     *
     * @return the position the scope was read at: its own, or the last one on record here
     */
    public long scan(FactsScope scope, Consumer<FactCase> cases) {
        FactBook latest = latest();
        long position = scope.position() == null ? latest.position() : scope.position();
        latest.scan(scope, position, cases);
        return position;
    }

    /** One case as far as it is in scope. */
    public @Nullable FactCase find(String caseId, FactsScope scope, long position) {
        return latest().find(caseId, scope, position);
    }

    /** All cases of all tenants in sheets; one that nothing was added to stays the very same object. */
    public List<List<FactCase>> sheets() {
        return latest().sheets();
    }

    /** Position of the last event on record here; a report for a higher one has to wait. */
    public long position() {
        return views.read(FactsProjection.NAME, Reading::position);
    }

    private synchronized FactBook latest() {
        book = views.read(FactsProjection.NAME, reading -> {
            FactBook known = book.edition() == reading.edition() ? book : FactBook.empty(reading.edition());
            return known.position() == reading.position() ? known : FactRows.after(known, reading);
        });
        return book;
    }
}
