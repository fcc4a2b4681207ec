package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;

/** Counts events per stream and keeps each position; refuses the events it is told to refuse. */
public final class TallyProjection implements Projection {
    private static final ViewTable SEEN =
            ViewTable.named("tally_seen").key("position", Column.Type.LONG).column("stream", Column.Type.TEXT);
    private static final ViewTable COUNT =
            ViewTable.named("tally_count").key("stream", Column.Type.TEXT).column("events", Column.Type.LONG);

    private final String name;
    private final int revision;
    private final Set<Long> poison;

    public TallyProjection(String name, int revision, Set<Long> poison) {
        this.name = name;
        this.revision = revision;
        this.poison = poison;
    }

    public static Set<Long> nothing() {
        return ConcurrentHashMap.newKeySet();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public List<String> createTables() {
        List<String> ddl = new ArrayList<>(SEEN.ddl());
        ddl.addAll(COUNT.ddl());
        return ddl;
    }

    @Override
    public List<String> tables() {
        return List.of("tally_seen", "tally_count");
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        List<@Nullable Object[]> seen = new ArrayList<>();
        for (Recorded<?> event : batch) {
            seen.add(new @Nullable Object[] {
                event.envelope().position(), event.envelope().stream().toString()
            });
        }
        SEEN.insert(connection, seen);
        Map<String, Long> counts = batch.stream()
                .collect(
                        Collectors.groupingBy(event -> event.envelope().stream().toString(), Collectors.counting()));
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            add(count.getKey(), count.getValue(), connection);
        }
        for (Recorded<?> event : batch) {
            if (poison.contains(event.envelope().position())) {
                throw new IllegalStateException("refused " + event.envelope().position());
            }
        }
    }

    private static void add(String stream, long events, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update tally_count set events = events + ? where stream = ?")) {
            statement.setLong(1, events);
            statement.setString(2, stream);
            if (statement.executeUpdate() == 0) {
                COUNT.insert(connection, List.of(new @Nullable Object[][] {{stream, events}}));
            }
        }
    }
}
