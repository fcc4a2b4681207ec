package org.redress.events.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.worktime.WorkCalendar;

/** The calendar a clock goes by: the newest version while it runs, the version of its stop once it has ended. */
@FunctionalInterface
public interface PinnedCalendars {
    /**
     * Answers every calendar name of the pack, {@code always} included.
     *
     * @param stoppedAt absent while the clock runs
     */
    WorkCalendar calendar(String name, @Nullable Instant stoppedAt);
}
