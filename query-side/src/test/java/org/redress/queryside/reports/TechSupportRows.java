package org.redress.queryside.reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redress.queryside.reports.Stories.Opening;

/** Tells the stories of the ticket table by the mapping its description states. */
final class TechSupportRows {
    private static final Map<String, String> TIERS = Map.of("High", "T1", "Medium", "T2", "Low", "T3");

    private TechSupportRows() {}

    static Stories told(List<Map<String, String>> rows) {
        Stories stories = new Stories();
        rows.forEach(row -> tell(stories, row));
        return stories;
    }

    private static void tell(Stories stories, Map<String, String> row) {
        Map<String, String> attributes = Map.of(
                "agentGroup", cell(row, "Agent Group"),
                "channel", cell(row, "Source"),
                "priority", cell(row, "Priority"));
        Opening opening = new Opening("tech", cell(row, "Ticket ID"), TIERS.get(cell(row, "Priority")), attributes);
        String created = time(row, "Created time");
        Story story = stories.opened(opening, Story.at(created)).assigned(created, cell(row, "Agent Name"));
        if (cell(row, "Support Level").equals("Tier 2")) {
            story.escalated(created);
        }
        if (!cell(row, "First response time").isEmpty()) {
            story.responded(time(row, "First response time"));
        }
        if (!cell(row, "Resolution time").isEmpty()) {
            story.resolved(time(row, "Resolution time"));
        }
        if (!cell(row, "Close time").isEmpty()) {
            story.closed(time(row, "Close time"), Integer.parseInt(cell(row, "Survey results")));
        }
    }

    private static String time(Map<String, String> row, String column) {
        return cell(row, column).replace(' ', 'T');
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
