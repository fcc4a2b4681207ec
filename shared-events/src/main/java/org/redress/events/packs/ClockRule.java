package org.redress.events.packs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Severity;
import org.redress.events.worktime.Limit;

/**
 * One clock of a pack: from which mark to which, how long, on which calendar (RULES 3(d), {@code sla.targets}).
 *
 * @param name e.g. {@code FIRST_RESPONSE_WORKING}; unique within the pack
 * @param start the mark the time counts from
 * @param stops in order of preference: the first of them that the case has ends the clock
 * @param calendar name of the calendar; {@code always} is plain time
 * @param kinds kinds it applies to; empty means all
 * @param limits the first one whose conditions all match is the limit; none matching means the clock does not apply
 * @param warnAtPercent shares of the limit at which to warn, ascending
 * @param pausable whether a pause stops it
 * @param dueWithin how far ahead the board looks on this clock's calendar
 */
public record ClockRule(
        String name,
        Mark start,
        List<Stop> stops,
        String calendar,
        List<CaseKind> kinds,
        List<ScopedLimit> limits,
        List<Integer> warnAtPercent,
        boolean pausable,
        @Nullable Duration dueWithin) {
    public static final String ALWAYS = "always";

    public ClockRule {
        stops = List.copyOf(stops);
        kinds = List.copyOf(kinds);
        limits = List.copyOf(limits);
        warnAtPercent = List.copyOf(warnAtPercent);
    }

    /** Something that happens to a case and that a clock can start or stop at. */
    public enum Mark {
        OPENED,
        ACCEPTED,
        RESPONDED,
        RESOLVED,
        CLOSED
    }

    /** FIRST ends the clock for good; IN_FORCE ends it only while it holds, so that a reopened case has none. */
    public enum Which {
        FIRST,
        IN_FORCE
    }

    public record Stop(Mark mark, Which which) {}

    /**
     * A limit and the conditions under which it holds; an absent condition always matches.
     *
     * @param category the category determined so far; reclassification chooses the limit anew (S004-F-10)
     * @param attributes all of these attributes of the case have these values, e.g. region OVERSEAS (S004-A-31)
     */
    public record ScopedLimit(
            @Nullable String tier,
            @Nullable Severity severity,
            @Nullable CaseKind kind,
            @Nullable String category,
            Map<String, String> attributes,
            Limit limit) {
        public ScopedLimit {
            attributes = Map.copyOf(attributes);
        }
    }
}
