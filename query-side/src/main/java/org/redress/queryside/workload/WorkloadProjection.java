package org.redress.queryside.workload;

import static org.redress.infra.delivery.Column.Type.BOOL;
import static org.redress.infra.delivery.Column.Type.LONG;
import static org.redress.infra.delivery.Column.Type.TEXT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.ViewTable;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseMemory;
import org.redress.queryside.folding.CaseRows;
import org.redress.queryside.folding.Tally;

/** Open cases by owner, counted by difference. */
public final class WorkloadProjection implements Projection {
    public static final String NAME = "workload";

    private static final ViewTable CASE = ViewTable.named("workload_case")
            .key("tenant", TEXT)
            .key("case_id", TEXT)
            .column("owner", TEXT)
            .column("is_open", BOOL)
            .column("is_merged", BOOL);
    private static final ViewTable OWNER = ViewTable.named("workload_owner")
            .key("tenant", TEXT)
            .key("owner", TEXT)
            .column("open_cases", LONG);

    private static final CaseRows.Kind<WorkloadRow> KIND =
            new CaseRows.Kind<>(CASE, WorkloadRow::read, WorkloadRow::new);

    private final CaseMemory<WorkloadRow> memory = new CaseMemory<>();

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
        return List.of(CASE.create(), OWNER.create());
    }

    @Override
    public List<String> tables() {
        return List.of(CASE.name(), OWNER.name());
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        CaseRows<WorkloadRow> rows = CaseRows.load(KIND, memory, batch, connection);
        Tally tally = new Tally(OWNER);
        rows.all().forEach(row -> count(row, -1, tally));
        for (Recorded<?> recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                rows.row(CaseKey.of(recorded.envelope())).apply(event);
            }
        }
        rows.all().forEach(row -> count(row, 1, tally));
        rows.save(connection);
        tally.save(connection);
    }

    private static void count(WorkloadRow row, long change, Tally tally) {
        if (row.open()) {
            tally.add(change, row.key().tenant(), row.owner());
        }
    }

    @Override
    public void forget() {
        memory.clear();
    }
}
