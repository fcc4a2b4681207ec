package org.redress.queryside.reports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.redress.events.OccurredAt;
import org.redress.queryside.reports.Stories.Opening;
import org.redress.queryside.reports.Story.Says;
import org.redress.queryside.reports.facts.FactKind;

/** Tells the stories of the help desk's own event log by the mapping its description states. */
final class HelpdeskRows {
    private static final Set<String> BEFORE_WORK = Set.of("Insert ticket", "Assign seriousness", "Closed");
    private static final Set<String> CALLS_FOR_HELP = Set.of("Require upgrade", "Create SW anomaly");
    private static final Set<String> SETTLES = Set.of("Resolve ticket", "RESOLVED");

    private final Function<String, Instant> times;
    private final Stories stories = new Stories();
    private final Map<String, Story> byCase = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> responded = new HashSet<>();
    private final Set<String> closed = new HashSet<>();

    private HelpdeskRows(Function<String, Instant> times) {
        this.times = times;
    }

    static Instant converted(String time) {
        return offset(time).toInstant();
    }

    /** The digits without their offset, read in Shanghai. */
    static Instant asOnTheWall(String time) {
        return offset(time).toLocalDateTime().atZone(Story.SHANGHAI).toInstant();
    }

    private static OffsetDateTime offset(String time) {
        return OffsetDateTime.parse(time.replace(' ', 'T'));
    }

    static Stories told(List<Map<String, String>> rows, Function<String, Instant> times) {
        HelpdeskRows helpdesk = new HelpdeskRows(times);
        rows.forEach(helpdesk::tell);
        return helpdesk.stories;
    }

    private void tell(Map<String, String> row) {
        String id = cell(row, "case:concept:name");
        String activity = cell(row, "Activity");
        String resource = cell(row, "Resource");
        OccurredAt at = OccurredAt.exactly(times.apply(cell(row, "time:timestamp")));
        Story story = byCase.computeIfAbsent(id, _ -> stories.opened(new Opening("helpdesk", id, "T2", Map.of()), at));
        if (closed.contains(id) && !activity.equals("Closed") && !activity.equals("VERIFIED")) {
            story.add(FactKind.REOPENED, at, Says.NOTHING);
            closed.remove(id);
        }
        boolean takes = activity.equals("Take in charge ticket");
        if (takes && !resource.equals(owners.put(id, resource))) {
            story.add(FactKind.ASSIGNED, at, Says.owner(resource));
        }
        if (!BEFORE_WORK.contains(activity) && responded.add(id)) {
            story.add(FactKind.RESPONDED, at, Says.NOTHING);
        }
        if (!takes) {
            story.add(kind(activity, id), at, Says.NOTHING);
        }
    }

    private FactKind kind(String activity, String id) {
        if (CALLS_FOR_HELP.contains(activity)) {
            return FactKind.ESCALATED;
        }
        if (SETTLES.contains(activity)) {
            return FactKind.RESOLVED;
        }
        return activity.equals("Closed") && closed.add(id) ? FactKind.CLOSED : FactKind.NOTED;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
