package org.redress.queryside.customers.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerFile;
import org.redress.infra.delivery.Projection;

/** One row per customer, and a row for every text under which a customer is found. */
public final class DirectoryProjection implements Projection {
    public static final String NAME = "customers";
    private static final String SUBJECT = "customer:";
    private static final List<String> ID = List.of("tenant", "customer_id");
    private static final String FORGET_KEYS = "delete from customer_key where tenant = ? and customer_id = ?";
    private static final String OF_SUBJECT = "select * from customer_file where customer_id = ?";

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
        return List.of(DirectoryTables.FILE.create(), DirectoryTables.KEY.create());
    }

    @Override
    public List<String> createIndexes() {
        List<String> indexes = new ArrayList<>(DirectoryTables.FILE.createIndexes());
        indexes.addAll(DirectoryTables.KEY.createIndexes());
        return indexes;
    }

    @Override
    public List<String> tables() {
        return List.of(DirectoryTables.FILE.name(), DirectoryTables.KEY.name());
    }

    private record Id(String tenant, String customerId) {
        static Id of(Envelope envelope) {
            return new Id(envelope.tenant(), envelope.stream().id());
        }
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        List<Recorded<?>> ours = batch.stream()
                .filter(recorded -> recorded.event() instanceof CustomerEvent)
                .toList();
        Map<Id, DirectoryRow> stored = stored(ours, connection);
        Map<Id, DirectoryRow> rows = new LinkedHashMap<>(stored);
        for (Recorded<?> recorded : ours) {
            Id id = Id.of(recorded.envelope());
            DirectoryRow row =
                    rows.getOrDefault(id, new DirectoryRow(id.tenant(), id.customerId(), CustomerFile.NOBODY, 0));
            rows.put(
                    id,
                    row.after(
                            (CustomerEvent) recorded.event(),
                            recorded.envelope().version()));
        }
        rows.values().removeIf(row -> !row.file().registered());
        write(stored, rows, connection);
    }

    private static void write(Map<Id, DirectoryRow> stored, Map<Id, DirectoryRow> rows, Connection connection)
            throws SQLException {
        List<@Nullable Object[]> inserts = new ArrayList<>();
        List<@Nullable Object[]> updates = new ArrayList<>();
        List<DirectoryRow> refound = new ArrayList<>();
        rows.forEach((id, row) -> {
            DirectoryRow before = stored.get(id);
            (before == null ? inserts : updates).add(row.cells());
            if (before != null && !Keys.of(before.file()).equals(Keys.of(row.file()))) {
                refound.add(row);
            }
        });
        DirectoryTables.FILE.insert(connection, inserts);
        DirectoryTables.FILE.update(connection, updates);
        forgetKeys(refound, connection);
        rows.forEach((id, row) -> {
            if (!stored.containsKey(id)) {
                refound.add(row);
            }
        });
        addKeys(refound, connection);
    }

    private static Map<Id, DirectoryRow> stored(List<Recorded<?>> events, Connection connection) throws SQLException {
        List<String[]> keys = events.stream()
                .map(Recorded::envelope)
                .filter(envelope -> envelope.version() > 1)
                .map(Id::of)
                .distinct()
                .map(id -> new String[] {id.tenant(), id.customerId()})
                .toList();
        Map<Id, DirectoryRow> stored = new LinkedHashMap<>();
        for (DirectoryRow row : DirectoryTables.FILE.find(connection, ID, keys, DirectoryRow::read)) {
            stored.put(new Id(row.tenant(), row.customerId()), row);
        }
        return stored;
    }

    private static void forgetKeys(Collection<DirectoryRow> rows, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET_KEYS)) {
            for (DirectoryRow row : rows) {
                statement.setString(1, row.tenant());
                statement.setString(2, row.customerId());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void addKeys(Collection<DirectoryRow> rows, Connection connection) throws SQLException {
        List<@Nullable Object[]> cells = new ArrayList<>();
        for (DirectoryRow row : rows) {
            for (String key : Keys.of(row.file())) {
                cells.add(new @Nullable Object[] {row.tenant(), key, row.customerId()});
            }
        }
        DirectoryTables.KEY.insert(connection, cells);
    }

    @Override
    public void erase(Set<String> subjects, Connection connection) throws SQLException {
        List<DirectoryRow> erased = new ArrayList<>();
        for (String subject : subjects) {
            if (subject.startsWith(SUBJECT)) {
                try (PreparedStatement statement = connection.prepareStatement(OF_SUBJECT)) {
                    statement.setString(1, subject.substring(SUBJECT.length()));
                    try (var row = statement.executeQuery()) {
                        while (row.next()) {
                            erased.add(DirectoryRow.read(row).erased());
                        }
                    }
                }
            }
        }
        DirectoryTables.FILE.update(
                connection, erased.stream().map(DirectoryRow::cells).toList());
        forgetKeys(erased, connection);
        addKeys(erased, connection);
    }
}
