package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The builds of one read model, each in a schema of its own. A build that was broken off goes on where it stopped; a build of
 * another revision is worth nothing and goes.
 */
final class Generations {
    private static final String SCHEMAS = "select schema_name from information_schema.schemata";

    private final Projection projection;
    private final Views views;

    Generations(Projection projection, Views views) {
        this.projection = projection;
        this.views = views;
    }

    /** The build that answers, and after it the one being made beside it, if any. */
    List<Bookmark> open() throws SQLException {
        try (Connection connection = views.connection()) {
            List<Bookmark> all = Bookmarks.all(projection.name(), connection);
            List<Bookmark> usable = all.stream()
                    .filter(each -> each.revision() == projection.revision())
                    .sorted((one, other) -> Boolean.compare(other.live(), one.live()))
                    .toList();
            if (usable.isEmpty() || !usable.getFirst().live()) {
                usable = List.of(replaceAll(all, connection));
            }
            dropStray(connection);
            return usable;
        }
    }

    /** New empty tables beside the answering ones. */
    Bookmark beside() throws SQLException {
        try (Connection connection = views.connection()) {
            return create(Bookmarks.all(projection.name(), connection), false, connection);
        }
    }

    /** From now on the new tables answer. The old ones go as soon as nobody reads them. */
    void answerFrom(Bookmark fresh) throws SQLException {
        try (Connection connection = views.connection()) {
            List<Bookmark> all = Bookmarks.all(projection.name(), connection);
            connection.setAutoCommit(false);
            long edition = 0;
            for (Bookmark each : all) {
                edition = Math.max(edition, each.edition());
                if (each.generation() != fresh.generation()) {
                    Bookmarks.delete(each, connection);
                }
            }
            Bookmarks.answerFrom(fresh, edition + 1, connection);
            connection.commit();
        }
    }

    /** Removes schemas no bookmark speaks of. Fails while somebody still reads one; then the next call does it. */
    void dropStray() throws SQLException {
        try (Connection connection = views.connection()) {
            dropStray(connection);
        }
    }

    private Bookmark replaceAll(List<Bookmark> old, Connection connection) throws SQLException {
        Bookmark fresh = create(old, true, connection);
        for (Bookmark each : old) {
            Bookmarks.delete(each, connection);
        }
        return fresh;
    }

    private Bookmark create(List<Bookmark> others, boolean live, Connection connection) throws SQLException {
        long generation =
                1 + others.stream().mapToLong(Bookmark::generation).max().orElse(0);
        long edition = 1 + others.stream().mapToLong(Bookmark::edition).max().orElse(0);
        Bookmark fresh = new Bookmark(projection.name(), generation, projection.revision(), 0, edition, live, false);
        String before = connection.getSchema();
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + fresh.schema() + " cascade");
            statement.execute("create schema " + fresh.schema());
            connection.setSchema(fresh.schema());
            for (String ddl : projection.createTables()) {
                statement.execute(ddl);
            }
            statement.execute(Bookmarks.CREATE_GUARD);
            statement.execute(Bookmarks.FIRST_GUARD);
        } finally {
            connection.setSchema(before);
        }
        Bookmarks.insert(fresh, connection);
        return fresh;
    }

    private void dropStray(Connection connection) throws SQLException {
        Set<String> known = Bookmarks.all(projection.name(), connection).stream()
                .map(Bookmark::schema)
                .collect(Collectors.toSet());
        for (String schema : schemas(connection)) {
            if (schema.matches(projection.name() + "_g[0-9]+") && !known.contains(schema)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("drop schema if exists " + schema + " cascade");
                }
            }
        }
    }

    private static List<String> schemas(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SCHEMAS);
                ResultSet row = statement.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }
}
