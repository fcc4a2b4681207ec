package org.redress.queryside.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.packs.ClockRule.Stop;
import org.redress.events.packs.ClockRule.Which;
import org.redress.events.packs.FeedbackRule;
import org.redress.events.packs.Label;
import org.redress.events.packs.NumberingRule;
import org.redress.events.packs.PackSettings;
import org.redress.events.packs.ReopeningRule;
import org.redress.events.worktime.CalendarSettings;
import org.redress.events.worktime.Calendars;
import org.redress.events.worktime.DayException;
import org.redress.events.worktime.Limit;
import org.redress.events.worktime.WorkCalendar;
import org.redress.queryside.packs.Policies;

/** The policy the reference figures were computed under, written down once more from its statement. */
final class ReferencePolicy implements Policies {
    static final String PACK = "reference-sla";
    private static final String OFFICE = "cn-office-hours";
    private static final Stop CLOSED = new Stop(Mark.CLOSED, Which.FIRST);

    private final List<Published> office;

    ReferencePolicy(List<DayException> exceptions) {
        CalendarSettings settings = new CalendarSettings(
                "Asia/Shanghai",
                Calendars.mondayToFriday(Calendars.NINE_TO_SIX),
                exceptions,
                LocalDate.parse("2026-12-31"));
        office = List.of(new Published(
                new CalendarRef(OFFICE, 1), Instant.parse("2026-01-01T00:00:00Z"), WorkCalendar.of(settings)));
    }

    @Override
    public PackSettings pack(PackRef ref) {
        return SETTINGS;
    }

    @Override
    public List<Published> calendar(String name, long position) {
        return office;
    }

    private static final PackSettings SETTINGS = new PackSettings(
            new Label("参考时限规则", "Reference time limits"),
            Map.of(),
            List.of(),
            List.of("T1", "T2", "T3"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            clocks(),
            List.of(),
            new NumberingRule(PACK, "{yy}{seq:3}", NumberingRule.Reset.YEAR, "Asia/Shanghai"),
            ReopeningRule.SAME_CASE,
            new FeedbackRule(1, 5, 4, 2, List.of(), false),
            Duration.ZERO);

    private static List<ClockRule> clocks() {
        List<Stop> answer = List.of(new Stop(Mark.RESPONDED, Which.FIRST), CLOSED);
        List<Stop> close = List.of(new Stop(Mark.CLOSED, Which.IN_FORCE));
        List<Stop> resolve = List.of(new Stop(Mark.RESOLVED, Which.FIRST), CLOSED);
        return List.of(
                plain("FIRST_RESPONSE", answer, 24, 48, 72),
                working("FIRST_RESPONSE", answer, 9, 18, 27),
                plain("RESOLUTION", close, 72, 120, 240),
                working("RESOLUTION", close, 27, 45, 90),
                plain("FIRST_RESOLUTION", resolve, 72, 120, 240),
                working("FIRST_RESOLUTION", resolve, 27, 45, 90));
    }

    private static ClockRule plain(String name, List<Stop> stops, int... hours) {
        return clock(name + "_CALENDAR", stops, ClockRule.ALWAYS, hours);
    }

    private static ClockRule working(String name, List<Stop> stops, int... hours) {
        return clock(name + "_WORKING", stops, OFFICE, hours);
    }

    private static ClockRule clock(String name, List<Stop> stops, String calendar, int... hours) {
        var limits = new ArrayList<ScopedLimit>();
        for (int tier = 1; tier <= 3; tier++) {
            limits.add(new ScopedLimit(
                    "T" + tier, null, null, null, Map.of(), new Limit.OfDuration(Duration.ofHours(hours[tier - 1]))));
        }
        Duration ahead = Duration.ofHours(calendar.equals(ClockRule.ALWAYS) ? 24 : 9);
        return new ClockRule(name, Mark.OPENED, stops, calendar, List.of(), limits, List.of(), false, ahead);
    }
}
