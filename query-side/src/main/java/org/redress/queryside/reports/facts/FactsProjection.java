package org.redress.queryside.reports.facts;

import static org.redress.infra.delivery.Column.Type.BOOL;
import static org.redress.infra.delivery.Column.Type.INT;
import static org.redress.infra.delivery.Column.Type.LONG;
import static org.redress.infra.delivery.Column.Type.TEXT;
import static org.redress.infra.delivery.Column.Type.UUID;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.Micros;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.ViewTable;

/** One row per case event; what only an opening says stays empty on all others. */
public final class FactsProjection implements Projection {
    public static final String NAME = "facts";

    static final ViewTable TABLE = ViewTable.named("facts_event")
            .key("position", LONG)
            .column("tenant", TEXT)
            .column("source", TEXT)
            .column("case_id", TEXT)
            .column("version", LONG)
            .column("kind", INT)
            .column("occurred_at", LONG)
            .column("exactness", TEXT)
            .column("recorded_at", LONG)
            .column("command_id", UUID)
            .column("counted", BOOL)
            .column("owner", TEXT)
            .column("word", TEXT)
            .column("score", INT)
            .column("attributes", TEXT)
            .column("external_number", TEXT)
            .column("case_kind", TEXT)
            .column("severity", TEXT)
            .column("category", TEXT)
            .column("tier", TEXT)
            .column("pack", TEXT)
            .column("pack_version", INT)
            .index("case_id, version");

    private static final String COMMAND_AT = "select command_id from facts_event where position = ?";

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
        return List.of(TABLE.create());
    }

    @Override
    public List<String> createIndexes() {
        return TABLE.createIndexes();
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE.name());
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>(batch.size());
        UUID before = commandAt(batch.getFirst().envelope().position() - 1, connection);
        for (Recorded<?> recorded : batch) {
            UUID command = recorded.envelope().commandId();
            if (recorded.event() instanceof CaseEvent event) {
                rows.add(row(recorded.envelope(), event, !command.equals(before)));
            }
            before = command;
        }
        TABLE.insert(connection, rows);
    }

    private static @Nullable Object[] row(Envelope envelope, CaseEvent event, boolean firstOfCommand) {
        FactDetails details = FactDetails.of(event);
        boolean sent = !envelope.source().startsWith("automation:");
        return new @Nullable Object[] {
            envelope.position(),
            envelope.tenant(),
            Sources.of(envelope.source()),
            envelope.stream().id(),
            envelope.version(),
            FactKind.of(event).code(),
            Micros.of(envelope.occurredAt().instant()),
            envelope.occurredAt().precision().name(),
            Micros.of(envelope.recordedAt()),
            envelope.commandId(),
            firstOfCommand && sent,
            details.owner(),
            details.word(),
            details.score(),
            details.attributesCell(),
            details.externalNumber(),
            details.kind(),
            details.severity(),
            details.category(),
            details.tier(),
            details.pack() == null ? null : details.pack().name(),
            details.pack() == null ? null : details.pack().version()
        };
    }

    /** A command may reach over the edge of a batch; its events lie side by side. */
    private static @Nullable UUID commandAt(long position, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COMMAND_AT)) {
            statement.setLong(1, position);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }
}
