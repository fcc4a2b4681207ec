package org.redress.infra.codec;

import java.util.Map;
import org.redress.events.cases.Feedback;
import org.redress.events.worktime.Limit;

/** The tags of values that come in several types. A tag, once written, never changes its meaning. */
final class TypeTags {
    private static final Map<Class<?>, String> ALL = Map.of(
            Feedback.Scored.class, "scored",
            Feedback.Declined.class, "declined",
            Feedback.NotAsked.class, "not-asked",
            Limit.OfDuration.class, "duration",
            Limit.EndOfWorkingDay.class, "end-of-working-day",
            Limit.EndOfDay.class, "end-of-day",
            Limit.GivenDate.class, "given-date",
            Limit.TimeOfDay.class, "time-of-day",
            Limit.Immediately.class, "immediately");

    private TypeTags() {}

    static String of(Class<?> type) {
        String tag = ALL.get(type);
        if (tag == null) {
            throw new IllegalStateException("no tag is written down for " + type);
        }
        return tag;
    }
}
