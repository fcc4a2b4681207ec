package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.events.Recorded;
import org.redress.infra.codec.EventCodec;

/** Reads events by keyset, in chunks. */
final class EventReader {
    private static final int CHUNK = 4_000;
    private static final int WORTH_SHARING = 200;
    private static final String AFTER = "select " + EventColumns.LIST
            + " from journal_events where position > ? and position <= ? order by position limit ?";
    private static final String STREAM = "select " + EventColumns.LIST + """
             from journal_events
            where tenant = ? and stream_kind = ? and stream_id = ? and version >= ? and position <= ?
            order by version""";

    private final ReadConnections connections;
    private final EventCodec codec;

    EventReader(ReadConnections connections, EventCodec codec) {
        this.connections = connections;
        this.codec = codec;
    }

    List<Recorded<?>> after(long position, int limit, long atMost) {
        List<Recorded<?>> events = new ArrayList<>(Math.min(limit, CHUNK));
        long from = position;
        while (events.size() < limit) {
            long keyset = from;
            int wanted = Math.min(CHUNK, limit - events.size());
            List<Stored> chunk = connections.read(connection -> chunk(connection, keyset, atMost, wanted));
            events.addAll(decoded(chunk));
            if (chunk.size() < wanted) {
                break;
            }
            from = chunk.getLast().envelope().position();
        }
        return events;
    }

    private static List<Stored> chunk(Connection connection, long position, long atMost, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setLong(1, position);
            select.setLong(2, atMost);
            select.setInt(3, limit);
            return rows(select);
        }
    }

    List<Recorded<?>> stream(StreamKey key, long fromVersion, long atMost) {
        return decoded(connections.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(STREAM)) {
                select.setString(1, key.tenant());
                select.setString(2, key.stream().kind().wireName());
                select.setString(3, key.stream().id());
                select.setLong(4, fromVersion);
                select.setLong(5, atMost);
                return rows(select);
            }
        }));
    }

    private static List<Stored> rows(PreparedStatement select) throws SQLException {
        List<Stored> events = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                events.add(EventColumns.read(found));
            }
        }
        return events;
    }

    /** Decrypting and parsing cost more than reading, and do not depend on each other. */
    private List<Recorded<?>> decoded(List<Stored> events) {
        Stream<Stored> stream = events.size() < WORTH_SHARING ? events.stream() : events.parallelStream();
        return stream.<Recorded<?>>map(event -> event.decoded(codec)).toList();
    }
}
