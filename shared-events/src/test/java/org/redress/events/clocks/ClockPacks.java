package org.redress.events.clocks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.packs.ClockRule.Stop;
import org.redress.events.packs.ClockRule.Which;
import org.redress.events.packs.FeedbackRule;
import org.redress.events.packs.Label;
import org.redress.events.packs.NumberingRule;
import org.redress.events.packs.NumberingRule.Reset;
import org.redress.events.packs.PackSettings;
import org.redress.events.packs.ReopeningRule;
import org.redress.events.worktime.Limit;

/** Packs that hold nothing but the clocks under test. */
final class ClockPacks {
    static final Stop FIRST_RESPONSE = new Stop(Mark.RESPONDED, Which.FIRST);
    static final Stop FIRST_RESOLUTION = new Stop(Mark.RESOLVED, Which.FIRST);
    static final Stop FIRST_CLOSE = new Stop(Mark.CLOSED, Which.FIRST);
    static final Stop CLOSE_IN_FORCE = new Stop(Mark.CLOSED, Which.IN_FORCE);

    private ClockPacks() {}

    /** A clock in plain time from the opening on, for all cases, that pauses. */
    static ClockRule clock(Duration limit, Stop... stops) {
        return clock(Mark.OPENED, List.of(plain(limit)), stops);
    }

    static ClockRule clock(Mark start, List<ScopedLimit> limits, Stop... stops) {
        return new ClockRule(
                "CLOCK", start, List.of(stops), ClockRule.ALWAYS, List.of(), limits, List.of(), true, null);
    }

    static ClockRule onCalendar(ClockRule rule, String calendar) {
        return new ClockRule(
                rule.name(),
                rule.start(),
                rule.stops(),
                calendar,
                rule.kinds(),
                rule.limits(),
                rule.warnAtPercent(),
                rule.pausable(),
                rule.dueWithin());
    }

    static ScopedLimit plain(Duration limit) {
        return new ScopedLimit(null, null, null, null, Map.of(), new Limit.OfDuration(limit));
    }

    static PackSettings pack(ClockRule... clocks) {
        return new PackSettings(
                new Label("测试", "Test"),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(clocks),
                List.of(),
                new NumberingRule("test", "{seq:3}", Reset.NEVER, "UTC"),
                ReopeningRule.SAME_CASE,
                new FeedbackRule(1, 5, 4, 2, List.of(), false),
                Duration.ZERO);
    }
}
