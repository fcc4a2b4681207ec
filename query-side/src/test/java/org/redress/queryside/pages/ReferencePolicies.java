package org.redress.queryside.pages;

import static org.redress.events.worktime.Calendars.NINE_TO_SIX;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.redress.events.worktime.Calendars;
import org.redress.events.worktime.Limit;
import org.redress.events.worktime.WorkCalendar;
import org.redress.queryside.packs.Policies;

/** The reference time limits on plain time and on office hours. */
final class ReferencePolicies implements Policies {
    private static final Stop RESPONDED = new Stop(Mark.RESPONDED, Which.FIRST);
    private static final Stop RESOLVED = new Stop(Mark.RESOLVED, Which.FIRST);
    private static final Stop FIRST_CLOSE = new Stop(Mark.CLOSED, Which.FIRST);
    private static final Stop CLOSED = new Stop(Mark.CLOSED, Which.IN_FORCE);
    private final WorkCalendar office = WorkCalendar.of(Calendars.officeSettings(NINE_TO_SIX));
    private final PackSettings pack = new PackSettings(
            new Label("参考时限规则", "Reference time limits"),
            Map.of(
                    "COMPLAINT", new Label("投诉", "Complaint"),
                    "T1", new Label("一级客户", "Tier 1"),
                    "T2", new Label("二级客户", "Tier 2"),
                    "T3", new Label("三级客户", "Tier 3"),
                    "FIRST_RESPONSE_CALENDAR", new Label("首次响应（自然时间）", "First response (calendar)"),
                    "FIRST_RESPONSE_WORKING", new Label("首次响应（工作时间）", "First response (working)"),
                    "RESOLUTION_CALENDAR", new Label("办结（自然时间）", "Resolution (calendar)"),
                    "RESOLUTION_WORKING", new Label("办结（工作时间）", "Resolution (working)"),
                    "FIRST_RESOLUTION_WORKING", new Label("首次解决（工作时间）", "First resolution (working)")),
            List.of(),
            List.of("T1", "T2", "T3"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    clock("FIRST_RESPONSE_CALENDAR", List.of(RESPONDED, FIRST_CLOSE), "always", hours(24, 48, 72)),
                    clock("FIRST_RESPONSE_WORKING", List.of(RESPONDED, FIRST_CLOSE), "office", hours(9, 18, 27)),
                    clock("RESOLUTION_CALENDAR", List.of(CLOSED), "always", hours(72, 120, 240)),
                    clock("RESOLUTION_WORKING", List.of(CLOSED), "office", hours(27, 45, 90)),
                    clock("FIRST_RESOLUTION_WORKING", List.of(RESOLVED, FIRST_CLOSE), "office", hours(27, 45, 90))),
            List.of(),
            new NumberingRule("s", "{seq:3}", NumberingRule.Reset.NEVER, "Asia/Shanghai"),
            ReopeningRule.SAME_CASE,
            new FeedbackRule(1, 5, 4, 2, List.of(), false),
            Duration.ZERO);

    @Override
    public @Nullable PackSettings pack(PackRef ref) {
        return pack;
    }

    @Override
    public List<Published> calendar(String name, long position) {
        return List.of(new Published(new CalendarRef(name, 1), Instant.EPOCH, office));
    }

    private static ClockRule clock(String name, List<Stop> stops, String calendar, List<ScopedLimit> limits) {
        Duration ahead = Duration.ofHours(calendar.equals("always") ? 24 : 9);
        return new ClockRule(name, Mark.OPENED, stops, calendar, List.of(), limits, List.of(), true, ahead);
    }

    private static List<ScopedLimit> hours(int t1, int t2, int t3) {
        return List.of(within("T1", t1), within("T2", t2), within("T3", t3));
    }

    private static ScopedLimit within(String tier, int hours) {
        return new ScopedLimit(tier, null, null, null, Map.of(), new Limit.OfDuration(Duration.ofHours(hours)));
    }
}
