package org.redress.queryside.cases.breaches;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.events.Recorded;
import org.redress.events.calendars.CalendarEvent.CalendarPublished;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.ViewTable;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseRows;
import org.redress.queryside.packs.Policies;

/** One row per case and clock, as far as it can be told without knowing what time it is. */
public final class BreachesProjection implements Projection {
    public static final String NAME = "breaches";
    private static final List<ViewTable> TABLES = List.of(BreachTables.CASE, BreachTables.CLOCK, BreachTables.COUNT);

    private final Function<String, Policies> policies;

    /** @param policies the packs and calendars of a tenant */
    public BreachesProjection(Function<String, Policies> policies) {
        this.policies = policies;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public List<String> createTables() {
        return TABLES.stream().flatMap(table -> table.ddl().stream()).toList();
    }

    @Override
    public List<String> tables() {
        return TABLES.stream().map(ViewTable::name).toList();
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        CaseRows<BreachCase> rows = CaseRows.load(
                BreachTables.CASE, BreachCase::read, BreachCase::new, CaseRows.Touched.by(batch, connection));
        List<CalendarSweep> sweeps = new ArrayList<>();
        for (Recorded<?> recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                rows.row(CaseKey.of(recorded.envelope()))
                        .apply(recorded.envelope().occurredAt(), event);
            } else if (recorded.event() instanceof CalendarPublished published) {
                sweeps.add(new CalendarSweep(recorded.envelope().tenant(), published.name()));
            }
        }
        long position = batch.getLast().envelope().position();
        ClockBook book = new ClockBook(policies, position);
        List<BreachCase> changed = rows.changed();
        Stream<BreachCase> known = changed.stream().filter(row -> !rows.isNew(row));
        new ClockRows(book, connection)
                .write(changed, known.map(BreachCase::key).toList());
        rows.save(connection);
        for (CalendarSweep sweep : sweeps) {
            sweep.run(book, connection);
        }
    }
}
