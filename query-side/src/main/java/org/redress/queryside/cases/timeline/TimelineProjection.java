package org.redress.queryside.cases.timeline;

import static org.redress.infra.delivery.Column.Type.INT;
import static org.redress.infra.delivery.Column.Type.LONG;
import static org.redress.infra.delivery.Column.Type.TEXT;
import static org.redress.infra.delivery.Column.Type.UUID;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.Micros;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.ViewTable;

/** One row per case event, with what it says. */
public final class TimelineProjection implements Projection {
    public static final String NAME = "timeline";

    static final ViewTable TABLE = ViewTable.named("timeline_event")
            .key("position", LONG)
            .column("tenant", TEXT)
            .column("case_id", TEXT)
            .column("version", LONG)
            .column("event_id", UUID)
            .column("wire_name", TEXT)
            .column("revision", INT)
            .column("occurred_at", LONG)
            .column("exactness", TEXT)
            .column("recorded_at", LONG)
            .column("actor", TEXT)
            .column("acting_for", TEXT)
            .column("source", TEXT)
            .column("command_id", UUID)
            .column("correlation_id", UUID)
            .column("cause", UUID)
            .column("hash", TEXT)
            .column("details", TEXT)
            .column("subjects", TEXT)
            .index("case_id, version");

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
        for (Recorded<?> recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                rows.add(row(recorded.envelope(), Details.of(event)));
            }
        }
        TABLE.insert(connection, rows);
    }

    private static @Nullable Object[] row(Envelope envelope, List<Detail> details) {
        return new @Nullable Object[] {
            envelope.position(),
            envelope.tenant(),
            envelope.stream().id(),
            envelope.version(),
            envelope.eventId(),
            envelope.wireName(),
            envelope.revision(),
            Micros.of(envelope.occurredAt().instant()),
            envelope.occurredAt().precision().name(),
            Micros.of(envelope.recordedAt()),
            envelope.actor().id(),
            envelope.actor().actingFor(),
            envelope.source(),
            envelope.commandId(),
            envelope.correlationId(),
            envelope.cause(),
            envelope.hash().hex(),
            Detail.cell(details),
            subjects(details)
        };
    }

    /** Each one between lines, so that a search for one does not meet another that begins alike. */
    private static @Nullable String subjects(List<Detail> details) {
        Set<String> subjects = details.stream()
                .map(Detail::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return subjects.isEmpty() ? null : "\n" + String.join("\n", subjects) + "\n";
    }

    @Override
    public void erase(Set<String> subjects, Connection connection) throws SQLException {
        for (String subject : subjects) {
            TimelineErasure.run(subject, connection);
        }
    }
}
