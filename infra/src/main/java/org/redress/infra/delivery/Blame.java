package org.redress.infra.delivery;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a failure lies with the event or with the world around it: an event is parked, the world is waited for. */
final class Blame {
    /** SQL state classes that speak of values and statements, not of the database's condition. */
    private static final Set<String> EVENTS = Set.of("21", "22", "23", "42");

    /** A missing table or schema is the database's condition after all: PostgreSQL, then H2. */
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private Blame() {}

    static boolean liesWithEvent(Throwable failure) {
        SQLException sql = sqlOf(failure);
        if (sql == null) {
            return true;
        }
        String state = sql.getSQLState();
        return state != null
                && state.length() >= 2
                && EVENTS.contains(state.substring(0, 2))
                && !NO_TABLE.contains(state);
    }

    /** What happened, for people. What follows the first colon of a database's message may quote the row: left out. */
    static String told(Throwable failure) {
        SQLException sql = sqlOf(failure);
        if (sql != null) {
            String message = sql.getMessage() == null ? "" : sql.getMessage();
            return cut("SQL state " + sql.getSQLState() + ", " + message.split("[:\n\"]", 2)[0]);
        }
        return cut(failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }

    private static String cut(String text) {
        return Cells.storable(text.length() > 500 ? text.substring(0, 500) : text);
    }

    private static @Nullable SQLException sqlOf(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
