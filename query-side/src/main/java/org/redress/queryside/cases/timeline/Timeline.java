package org.redress.queryside.cases.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.redress.events.OccurredAt;
import org.redress.infra.delivery.Micros;
import org.redress.infra.delivery.Views;

/** The events of one case. */
public final class Timeline {
    private static final String OF_CASE = """
            select * from timeline_event where tenant = ? and case_id = ? order by version
            """;

    private final Views views;

    public Timeline(Views views) {
        this.views = views;
    }

    /** In the order of the stream; empty when there is no such case. */
    public List<TimelineEntry> of(String tenant, String caseId) {
        return withBefore(
                views.read(TimelineProjection.NAME, reading -> reading.list(OF_CASE, Timeline::entry, tenant, caseId)));
    }

    /** Most events say what is, not what was; what was is what the last one before said of the same field. */
    private static List<TimelineEntry> withBefore(List<TimelineEntry> entries) {
        Map<String, String> last = new HashMap<>();
        List<TimelineEntry> shown = new ArrayList<>(entries.size());
        for (TimelineEntry entry : entries) {
            List<Detail> details = entry.details().stream()
                    .map(detail -> Standing.FIELDS.contains(detail.field()) ? told(detail, last) : detail)
                    .toList();
            shown.add(Standing.with(entry, details));
        }
        return shown;
    }

    private static Detail told(Detail detail, Map<String, String> last) {
        String before = last.get(detail.field());
        if (detail.after() == null) {
            last.remove(detail.field());
        } else {
            last.put(detail.field(), detail.after());
        }
        return detail.before() != null || Objects.equals(before, detail.after()) ? detail : detail.after(before);
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getLong("version"),
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("wire_name"),
                row.getInt("revision"),
                new OccurredAt(
                        Micros.instant(row.getLong("occurred_at")),
                        OccurredAt.Precision.valueOf(row.getString("exactness"))),
                Micros.instant(row.getLong("recorded_at")),
                row.getString("actor"),
                row.getString("acting_for"),
                row.getString("source"),
                row.getObject("command_id", UUID.class),
                row.getObject("correlation_id", UUID.class),
                row.getObject("cause", UUID.class),
                row.getString("hash"),
                Detail.read(row.getString("details")));
    }
}
