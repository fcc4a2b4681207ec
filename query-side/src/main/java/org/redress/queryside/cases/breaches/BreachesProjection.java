package org.redress.queryside.cases.breaches;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.redress.events.Recorded;
import org.redress.events.calendars.CalendarEvent.CalendarPublished;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.ViewTable;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseMemory;
import org.redress.queryside.folding.CaseRows;
import org.redress.queryside.packs.Policies;

/** One row per case and clock, as far as it can be told without knowing what time it is. */
public final class BreachesProjection implements Projection {
    public static final String NAME = "breaches";
    private static final List<ViewTable> TABLES = List.of(BreachTables.CASE, BreachTables.CLOCK, BreachTables.COUNT);

    private static final CaseRows.Kind<BreachCase> KIND =
            new CaseRows.Kind<>(BreachTables.CASE, BreachCase::read, BreachCase::new);

    private final CaseMemory<BreachCase> memory = new CaseMemory<>();

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
        return 2;
    }

    @Override
    public List<String> createTables() {
        return TABLES.stream().map(ViewTable::create).toList();
    }

    @Override
    public List<String> createIndexes() {
        return TABLES.stream().flatMap(table -> table.createIndexes().stream()).toList();
    }

    @Override
    public List<String> tables() {
        return TABLES.stream().map(ViewTable::name).toList();
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        CaseRows<BreachCase> rows = CaseRows.load(KIND, memory, batch, Merging.others(batch), connection);
        List<CalendarSweep> sweeps = new ArrayList<>();
        for (Recorded<?> recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                BreachCase row = rows.row(CaseKey.of(recorded.envelope()));
                row.apply(recorded.envelope().occurredAt(), event);
                Merging.follow(row, event, rows);
            } else if (recorded.event() instanceof CalendarPublished published) {
                sweeps.add(new CalendarSweep(recorded.envelope().tenant(), published.name()));
            }
        }
        long position = batch.getLast().envelope().position();
        ClockBook book = new ClockBook(policies, position);
        new ClockRows(book, connection).write(rows.changed(), rows::isNew);
        rows.save(connection);
        for (CalendarSweep sweep : sweeps) {
            sweep.run(book, connection);
            memory.clear();
        }
    }

    @Override
    public void forget() {
        memory.clear();
    }
}
