package org.redress.commandside.cases.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when, as somebody says it: an instant, a date and time on the office's clock, or so long from now. What is counted from now
 * is counted when it is decided, so that the same words asked again are the same command.
 */
public record Deadline(
        @Nullable Instant at,
        @Nullable LocalDateTime local,
        @Nullable Duration within) {
    public static final Deadline UNTOLD = new Deadline(null, null, null);

    public static Deadline at(Instant instant) {
        return new Deadline(instant, null, null);
    }

    public static Deadline local(LocalDateTime local) {
        return new Deadline(null, local, null);
    }

    public static Deadline within(Duration span) {
        return new Deadline(null, null, span);
    }

    /** Nothing where nobody said by when. */
    public Optional<Instant> instant(Instant now, ZoneId zone) {
        if (at != null) {
            return Optional.of(at);
        }
        return local != null
                ? Optional.of(local.atZone(zone).toInstant())
                : Optional.ofNullable(within).map(now::plus);
    }
}
