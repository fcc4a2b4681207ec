package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code delivery.bookmark}. The position stands twice, there and beside the rows of the model; both move in the
 * rows' transaction. Where they disagree somebody changed one by hand, and applying events again would count them twice.
 */
final class Bookmarks {
    static final String CREATE_GUARD = "create table if not exists applied (position bigint not null)";
    static final String FIRST_GUARD = "insert into applied (position) values (0)";
    private static final String ALL = """
            select projection, generation, revision, position, edition, live, indexed from delivery.bookmark
            where projection = ? order by generation
            """;
    private static final String INSERT = """
            insert into delivery.bookmark (projection, generation, revision, position, edition, live, indexed)
            values (?, ?, ?, 0, ?, ?, false)
            """;
    private static final String MOVE = """
            update delivery.bookmark set position = ? where projection = ? and generation = ? and position = ?
            """;
    private static final String MOVE_GUARD = "update applied set position = ? where position = ?";
    private static final String EDITION = """
            update delivery.bookmark set edition = edition + 1 where projection = ? and generation = ?
            """;
    private static final String ANSWER = """
            update delivery.bookmark set live = true, edition = ? where projection = ? and generation = ?
            """;
    private static final String INDEXED = """
            update delivery.bookmark set indexed = true where projection = ? and generation = ?
            """;
    private static final String DELETE = "delete from delivery.bookmark where projection = ? and generation = ?";

    private Bookmarks() {}

    static List<Bookmark> all(String projection, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            statement.setString(1, projection);
            try (ResultSet row = statement.executeQuery()) {
                List<Bookmark> bookmarks = new ArrayList<>();
                while (row.next()) {
                    bookmarks.add(new Bookmark(
                            row.getString(1),
                            row.getLong(2),
                            row.getInt(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getBoolean(6),
                            row.getBoolean(7)));
                }
                return bookmarks;
            }
        }
    }

    static @Nullable Bookmark find(Bookmark known, Connection connection) throws SQLException {
        return all(known.projection(), connection).stream()
                .filter(each -> each.generation() == known.generation())
                .findFirst()
                .orElse(null);
    }

    static void insert(Bookmark fresh, Connection connection) throws SQLException {
        run(
                connection,
                INSERT,
                fresh.projection(),
                fresh.generation(),
                fresh.revision(),
                fresh.edition(),
                fresh.live());
    }

    /** False when the bookmark is not where it was left: somebody else moved it. */
    static boolean move(Bookmark mark, long from, long to, Connection connection) throws SQLException {
        return run(connection, MOVE, to, mark.projection(), mark.generation(), from) == 1
                && run(connection, MOVE_GUARD, to, from) == 1;
    }

    static void nextEdition(Bookmark mark, Connection connection) throws SQLException {
        run(connection, EDITION, mark.projection(), mark.generation());
    }

    static void indexed(Bookmark mark, Connection connection) throws SQLException {
        run(connection, INDEXED, mark.projection(), mark.generation());
    }

    static void answerFrom(Bookmark mark, long edition, Connection connection) throws SQLException {
        run(connection, ANSWER, edition, mark.projection(), mark.generation());
    }

    static void delete(Bookmark mark, Connection connection) throws SQLException {
        run(connection, DELETE, mark.projection(), mark.generation());
        Parking.clear(mark, connection);
    }

    static long guard(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select position from applied");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : -1;
        }
    }

    static int run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
