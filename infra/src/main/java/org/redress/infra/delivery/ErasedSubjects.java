package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * Whose texts were taken out of this database, and whether its file was rewritten since: an erasure that was broken off is
 * known by what is missing here.
 */
final class ErasedSubjects {
    static final String CREATE = """
            create table if not exists delivery.erased (
                subject varchar not null primary key, rewritten boolean not null)
            """;
    private static final String ALL = "select subject from delivery.erased";
    private static final String FORGET = "delete from delivery.erased where subject = ?";
    private static final String ADD = "insert into delivery.erased (subject, rewritten) values (?, false)";
    private static final String STALE = "select count(*) from delivery.erased where not rewritten";
    private static final String REWRITTEN = "update delivery.erased set rewritten = true where not rewritten";

    private ErasedSubjects() {}

    static Set<String> all(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            Set<String> subjects = new HashSet<>();
            while (row.next()) {
                subjects.add(row.getString(1));
            }
            return subjects;
        }
    }

    static void add(Set<String> subjects, Connection connection) throws SQLException {
        for (String sql : new String[] {FORGET, ADD}) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (String subject : subjects) {
                    statement.setString(1, subject);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    /** Whether erased text may still stand in pages of the file that are no longer used. */
    static boolean linger(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(STALE)) {
            return row.next() && row.getLong(1) > 0;
        }
    }

    static void rewritten(Connection connection) throws SQLException {
        Bookmarks.run(connection, REWRITTEN);
    }
}
