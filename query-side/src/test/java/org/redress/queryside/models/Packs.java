package org.redress.queryside.models;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.redress.events.calendars.CalendarEvent.CalendarPublished;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.Severity;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.packs.ClockRule.Stop;
import org.redress.events.packs.ClockRule.Which;
import org.redress.events.packs.FeedbackRule;
import org.redress.events.packs.Label;
import org.redress.events.packs.NumberingRule;
import org.redress.events.packs.PackEvent.PackDrafted;
import org.redress.events.packs.PackSettings;
import org.redress.events.packs.ReopeningRule;
import org.redress.events.worktime.CalendarSettings;
import org.redress.events.worktime.Calendars;
import org.redress.events.worktime.Limit;

/** A small pack whose clocks depend on tier, severity, kind and attributes, and its calendar in two versions. */
final class Packs {
    static final PackRef PACK = new PackRef("trial", 1);
    static final String OFFICE = "office";

    private Packs() {}

    static PackDrafted pack() {
        return new PackDrafted(
                PACK.name(),
                PACK.version(),
                new PackSettings(
                        new Label("试行规则", "Trial rules"),
                        Map.of(),
                        List.of(),
                        List.of("T1", "T2"),
                        List.of(Severity.NORMAL, new Severity("HIGH")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(answer(), close(), complaintsOnly()),
                        List.of("CUSTOMER"),
                        new NumberingRule("case", "{yy}{seq:3}", NumberingRule.Reset.YEAR, "Asia/Shanghai"),
                        ReopeningRule.SAME_CASE,
                        new FeedbackRule(1, 5, 4, 2, List.of(), false),
                        Duration.ZERO),
                null);
    }

    private static ClockRule answer() {
        return new ClockRule(
                "ANSWER",
                Mark.OPENED,
                List.of(new Stop(Mark.RESPONDED, Which.FIRST), new Stop(Mark.CLOSED, Which.FIRST)),
                OFFICE,
                List.of(),
                List.of(limit("T1", 9), limit("T2", 18)),
                List.of(),
                true,
                Duration.ofHours(9));
    }

    private static ClockRule close() {
        return new ClockRule(
                "CLOSE",
                Mark.OPENED,
                List.of(new Stop(Mark.CLOSED, Which.IN_FORCE)),
                ClockRule.ALWAYS,
                List.of(),
                List.of(
                        new ScopedLimit(null, new Severity("HIGH"), null, null, Map.of(), hours(24)),
                        new ScopedLimit(null, null, null, null, Map.of("region", "OVERSEAS"), hours(480)),
                        new ScopedLimit(null, null, null, null, Map.of(), hours(120))),
                List.of(),
                true,
                Duration.ofHours(24));
    }

    private static ClockRule complaintsOnly() {
        return new ClockRule(
                "ACCEPT",
                Mark.ACCEPTED,
                List.of(new Stop(Mark.RESOLVED, Which.FIRST)),
                OFFICE,
                List.of(CaseKind.COMPLAINT),
                List.of(new ScopedLimit(null, null, null, null, Map.of(), new Limit.EndOfWorkingDay(2, false))),
                List.of(),
                false,
                Duration.ofHours(9));
    }

    private static ScopedLimit limit(String tier, int hours) {
        return new ScopedLimit(tier, null, null, null, Map.of(), hours(hours));
    }

    private static Limit hours(int hours) {
        return new Limit.OfDuration(Duration.ofHours(hours));
    }

    /** The first version knows no holidays, the second one does. */
    static CalendarPublished calendar(int version) {
        CalendarSettings settings = version == 1
                ? new CalendarSettings(
                        "Asia/Shanghai", Calendars.mondayToFriday(Calendars.NINE_TO_SIX), List.of(), null)
                : Calendars.officeSettings(Calendars.NINE_TO_SIX);
        return new CalendarPublished(OFFICE, version, settings, "trial");
    }
}
