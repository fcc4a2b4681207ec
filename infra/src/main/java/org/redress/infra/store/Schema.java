package org.redress.infra.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates the journal's tables, and refuses a journal that a newer program has written. */
final class Schema {
    static final int REVISION = 1;

    private Schema() {}

    /** Needs auto-commit off; commits. */
    static void prepare(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists journal_schema (revision int not null)");
            int found = revision(statement);
            if (found > REVISION) {
                throw new NewerJournal(found, REVISION);
            }
            if (found < REVISION) {
                for (String sql : read(script).split(";")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
                statement.execute("insert into journal_schema (revision) values (" + REVISION + ")");
            }
        }
        connection.commit();
    }

    private static int revision(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select coalesce(max(revision), 0) from journal_schema")) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    private static String read(String script) {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException(script + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
