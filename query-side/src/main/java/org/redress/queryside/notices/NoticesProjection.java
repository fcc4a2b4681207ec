package org.redress.queryside.notices;

import static org.redress.infra.delivery.Column.Type.BOOL;
import static org.redress.infra.delivery.Column.Type.LONG;
import static org.redress.infra.delivery.Column.Type.TEXT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.Micros;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.ViewTable;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseMemory;
import org.redress.queryside.folding.CaseRows;

/** One row for each member of staff an event concerns. What was imported happened elsewhere and is told to nobody. */
public final class NoticesProjection implements Projection {
    public static final String NAME = "notices";

    private static final String IMPORTED = "import:";
    private static final ViewTable CASE = ViewTable.named("notice_case")
            .key("tenant", TEXT)
            .key("case_id", TEXT)
            .column("owner", TEXT)
            .column("watchers", TEXT);
    private static final ViewTable NOTICE = ViewTable.named("notice")
            .key("tenant", TEXT)
            .key("staff_id", TEXT)
            .key("position", LONG)
            .column("case_id", TEXT)
            .column("wire_name", TEXT)
            .column("ground", TEXT)
            .column("rings", BOOL)
            .column("actor", TEXT)
            .column("recorded_at", LONG);

    private static final CaseRows.Kind<NoticeCase> KIND = new CaseRows.Kind<>(CASE, NoticeCase::read, NoticeCase::new);

    private final CaseMemory<NoticeCase> memory = new CaseMemory<>();

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
        return List.of(CASE.create(), NOTICE.create());
    }

    @Override
    public List<String> tables() {
        return List.of(CASE.name(), NOTICE.name());
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        CaseRows<NoticeCase> rows = CaseRows.load(KIND, memory, batch, connection);
        List<@Nullable Object[]> notices = new ArrayList<>();
        for (Recorded<?> recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                Envelope envelope = recorded.envelope();
                NoticeCase row = rows.row(CaseKey.of(envelope));
                String before = row.owner();
                row.apply(event);
                if (!envelope.source().startsWith(IMPORTED)) {
                    Telling.of(event, before, row, envelope.actor().id())
                            .forEach(told -> notices.add(cells(envelope, told)));
                }
            }
        }
        rows.save(connection);
        NOTICE.insert(connection, notices);
    }

    private static @Nullable Object[] cells(Envelope envelope, Telling.Told told) {
        return new @Nullable Object[] {
            envelope.tenant(),
            told.staffId(),
            envelope.position(),
            envelope.stream().id(),
            envelope.wireName(),
            told.ground().name(),
            told.rings(),
            envelope.actor().id(),
            Micros.of(envelope.recordedAt())
        };
    }

    @Override
    public void forget() {
        memory.clear();
    }
}
