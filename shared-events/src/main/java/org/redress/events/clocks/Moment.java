package org.redress.events.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.packs.ClockRule.Mark;

/** Something a clock of a case has to know of. */
public sealed interface Moment {
    OccurredAt at();

    record Reached(Mark mark, OccurredAt at) implements Moment {}

    record Promised(Instant dueAt, OccurredAt at) implements Moment {}

    record Reopened(OccurredAt at) implements Moment {}

    record Paused(@Nullable String clock, OccurredAt at) implements Moment {}

    record Resumed(@Nullable String clock, OccurredAt at) implements Moment {}
}
