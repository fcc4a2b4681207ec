package org.redress.queryside.cases.breaches;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A newer version of a calendar was published: every clock that goes by it is computed again. Ended ones keep the version of
 * their end, which is the newer one only where it was published before the end.
 */
record CalendarSweep(String tenant, String calendar) {
    private static final int CHUNK = 2_000;
    private static final String NEXT = """
            select * from breaches_case where tenant = ? and case_id > ? order by case_id limit ?
            """;

    void run(ClockBook book, Connection connection) throws SQLException {
        ClockRows clocks = new ClockRows(book, connection);
        List<BreachCase> chunk = next("", connection);
        while (!chunk.isEmpty()) {
            List<BreachCase> concerned = chunk.stream()
                    .filter(each -> each.pack() != null && book.names(tenant, each.pack(), calendar))
                    .toList();
            clocks.write(concerned, _ -> false);
            chunk = next(chunk.getLast().key().caseId(), connection);
        }
    }

    private List<BreachCase> next(String after, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, tenant);
            statement.setString(2, after);
            statement.setInt(3, CHUNK);
            try (ResultSet row = statement.executeQuery()) {
                List<BreachCase> cases = new ArrayList<>();
                while (row.next()) {
                    cases.add(BreachCase.read(row));
                }
                return cases;
            }
        }
    }
}
