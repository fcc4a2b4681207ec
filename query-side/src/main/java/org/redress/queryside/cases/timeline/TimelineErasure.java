package org.redress.queryside.cases.timeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Puts the placeholder where a person's texts stood. Rare, so it may look at every row. */
final class TimelineErasure {
    private static final String FIND = """
            select position, details from timeline_event where position(cast(? as varchar) in subjects) > 0
            """;
    private static final String REPLACE = """
            update timeline_event set details = ? where position = ?
            """;

    private TimelineErasure() {}

    static void run(String subject, Connection connection) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND);
                PreparedStatement replace = connection.prepareStatement(REPLACE)) {
            find.setString(1, "\n" + subject + "\n");
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    replace.setString(1, without(subject, row.getString("details")));
                    replace.setLong(2, row.getLong("position"));
                    replace.addBatch();
                }
            }
            replace.executeBatch();
        }
    }

    private static String without(String subject, String cell) {
        List<Detail> details = Detail.read(cell).stream()
                .map(detail -> subject.equals(detail.subject()) ? detail.erased() : detail)
                .toList();
        return Detail.cell(details);
    }
}
