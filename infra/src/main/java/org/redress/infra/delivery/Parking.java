package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code delivery.parked}. */
final class Parking {
    private static final String ALL = """
            select position, tenant, stream, cause, error from delivery.parked
            where projection = ? and generation = ? order by position
            """;
    private static final String INSERT = """
            insert into delivery.parked (projection, generation, position, tenant, stream, cause, error)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CHANGE = """
            update delivery.parked set cause = true, error = ?
            where projection = ? and generation = ? and position = ?
            """;
    private static final String DELETE = """
            delete from delivery.parked where projection = ? and generation = ? and position = ?
            """;
    private static final String CLEAR = "delete from delivery.parked where projection = ? and generation = ?";

    private Parking() {}

    static List<ParkedEvent> all(Bookmark mark, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            statement.setString(1, mark.projection());
            statement.setLong(2, mark.generation());
            try (ResultSet row = statement.executeQuery()) {
                List<ParkedEvent> parked = new ArrayList<>();
                while (row.next()) {
                    parked.add(new ParkedEvent(
                            mark.projection(),
                            mark.generation(),
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getBoolean(4),
                            row.getString(5)));
                }
                return parked;
            }
        }
    }

    static void add(List<ParkedEvent> events, Connection connection) throws SQLException {
        for (ParkedEvent event : events) {
            Bookmarks.run(
                    connection,
                    INSERT,
                    event.projection(),
                    event.generation(),
                    event.position(),
                    event.tenant(),
                    event.stream(),
                    event.cause(),
                    event.error());
        }
    }

    static void failedAgain(ParkedEvent event, String error, Connection connection) throws SQLException {
        Bookmarks.run(connection, CHANGE, error, event.projection(), event.generation(), event.position());
    }

    static void remove(ParkedEvent event, Connection connection) throws SQLException {
        Bookmarks.run(connection, DELETE, event.projection(), event.generation(), event.position());
    }

    static void clear(Bookmark mark, Connection connection) throws SQLException {
        Bookmarks.run(connection, CLEAR, mark.projection(), mark.generation());
    }
}
