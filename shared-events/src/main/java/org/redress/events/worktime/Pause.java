package org.redress.events.worktime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that does not count, start included, end excluded.
 *
 * @param to absent while the pause lasts; an end before the start pauses nothing
 */
public record Pause(Instant from, @Nullable Instant to) {}
