package org.redress.queryside.calendars;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.packs.ClockRule;
import org.redress.events.worktime.WorkCalendar;
import org.redress.queryside.calendars.CalendarAnswer.NotAnswerable;
import org.redress.queryside.calendars.CalendarAnswer.Told;
import org.redress.queryside.packs.Policies;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions about the newest version of a calendar; keys keep their order, the same question gets the same bytes. */
public final class CalendarReports {
    static final String OFFICE_HOURS = "cn-office-hours";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Policies policies;
    private final ZoneId zone;

    /** @param zone of plain time, which no published calendar names */
    public CalendarReports(Policies policies, ZoneId zone) {
        this.policies = policies;
        this.zone = zone;
    }

    private record Chosen(String name, @Nullable Integer version, WorkCalendar calendar) {}

    public CalendarAnswer answer(CalendarRequest request) {
        var name = request.calendar() == null ? OFFICE_HOURS : request.calendar();
        var chosen = calendar(name);
        if (chosen == null) {
            return CalendarProblems.unknownCalendar(name);
        }
        var typed = new Typed(request, chosen.calendar().zone());
        return switch (request.kind()) {
            case "days" -> days(chosen, typed);
            case "elapsed" -> elapsed(chosen, typed);
            case "due" -> due(chosen, typed);
            case "nth" -> nth(chosen, typed);
            default -> CalendarProblems.unknownQuestion(request.kind());
        };
    }

    private @Nullable Chosen calendar(String name) {
        if (name.equals(ClockRule.ALWAYS)) {
            return new Chosen(name, null, WorkCalendar.always(zone));
        }
        var versions = policies.calendar(name, Long.MAX_VALUE);
        return versions.isEmpty()
                ? null
                : new Chosen(
                        name,
                        versions.getLast().ref().version(),
                        versions.getLast().calendar());
    }

    private static CalendarAnswer days(Chosen chosen, Typed typed) {
        var years = typed.years();
        NotAnswerable problem = typed.problem();
        return problem != null
                ? problem
                : told(chosen, "days", CalendarReport.days(chosen.calendar(), years.first(), years.last()));
    }

    private static CalendarAnswer elapsed(Chosen chosen, Typed typed) {
        var from = typed.instant("from");
        var to = typed.instant("to");
        NotAnswerable problem = typed.problem();
        return problem != null ? problem : told(chosen, "elapsed", CalendarReport.elapsed(chosen.calendar(), from, to));
    }

    private static CalendarAnswer due(Chosen chosen, Typed typed) {
        var start = typed.instant("start");
        var limit = typed.limit();
        NotAnswerable problem = typed.problem();
        return problem != null
                ? problem
                : told(chosen, "due", CalendarReport.due(chosen.calendar(), start, limit, List.of()));
    }

    private static CalendarAnswer nth(Chosen chosen, Typed typed) {
        var received = typed.date("received");
        var nth = typed.positive("n");
        NotAnswerable problem = typed.problem();
        return problem != null
                ? problem
                : told(
                        chosen,
                        "nth",
                        CalendarReport.nth(chosen.calendar(), received, nth, typed.isSet("receiptCounts")));
    }

    private static Told told(Chosen chosen, String kind, Object figures) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("calendar", chosen.name());
        tree.put("version", chosen.version());
        tree.put("zone", chosen.calendar().zone().getId());
        tree.put(kind, figures);
        return new Told(MAPPER.writeValueAsString(tree) + "\n");
    }
}
