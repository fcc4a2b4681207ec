package org.redress.queryside.satisfaction;

import static org.redress.infra.delivery.Column.Type.INT;
import static org.redress.infra.delivery.Column.Type.LONG;
import static org.redress.infra.delivery.Column.Type.TEXT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.ViewTable;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseMemory;
import org.redress.queryside.folding.CaseRows;
import org.redress.queryside.folding.Tally;

/**
 * Answers by owner and month of the close, one counter for each score, so that every rate and distribution follows. A case
 * counts once, by the close in force, and moves with its owner.
 */
public final class SatisfactionProjection implements Projection {
    public static final String NAME = "satisfaction";

    private static final ViewTable CASE = ViewTable.named("satisfaction_case")
            .key("tenant", TEXT)
            .key("case_id", TEXT)
            .column("owner", TEXT)
            .column("closed_month", TEXT)
            .column("answer", TEXT)
            .column("score", INT);
    private static final ViewTable ANSWER = ViewTable.named("satisfaction_answer")
            .key("tenant", TEXT)
            .key("owner", TEXT)
            .key("closed_month", TEXT)
            .key("answer", TEXT)
            .key("score", INT)
            .column("cases", LONG);

    private static final CaseRows.Kind<SatisfactionRow> KIND =
            new CaseRows.Kind<>(CASE, SatisfactionRow::read, SatisfactionRow::new);

    private final CaseMemory<SatisfactionRow> memory = new CaseMemory<>();

    private final ZoneId zone;

    /** @param zone whose calendar months are meant */
    public SatisfactionProjection(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Another zone means other months. */
    @Override
    public int revision() {
        return 1_000 + Math.floorMod(zone.getId().hashCode(), 1_000_000);
    }

    @Override
    public List<String> createTables() {
        return List.of(CASE.create(), ANSWER.create());
    }

    @Override
    public List<String> tables() {
        return List.of(CASE.name(), ANSWER.name());
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        CaseRows<SatisfactionRow> rows = CaseRows.load(KIND, memory, batch, connection);
        Tally tally = new Tally(ANSWER);
        rows.all().forEach(row -> count(row, -1, tally));
        for (Recorded<?> recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                Envelope envelope = recorded.envelope();
                rows.row(CaseKey.of(envelope)).apply(event, envelope.occurredAt(), zone);
            }
        }
        rows.all().forEach(row -> count(row, 1, tally));
        rows.save(connection);
        tally.save(connection);
    }

    private static void count(SatisfactionRow row, long change, Tally tally) {
        Object[] counter = row.counter();
        if (counter != null) {
            tally.add(change, counter);
        }
    }

    @Override
    public void forget() {
        memory.clear();
    }
}
