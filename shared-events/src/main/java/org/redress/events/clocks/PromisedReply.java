package org.redress.events.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.Stop;
import org.redress.events.packs.ClockRule.Which;
import org.redress.events.worktime.Limit;

/**
 * The clock of the reply promised last. Every pack has it, because a promise is made to a person and its limit is the time that
 * was named (RULES 3(d) L28); each promise is a run of its own. It ends with the next reply, else with the close: who was told
 * the outcome waits for no reply.
 */
public final class PromisedReply {
    public static final String CLOCK = "PROMISED_REPLY";

    /** As if a pack said so; the limit is with the promise. */
    public static final ClockRule RULE = new ClockRule(
            CLOCK,
            Mark.RESPONDED,
            List.of(new Stop(Mark.RESPONDED, Which.FIRST)),
            ClockRule.ALWAYS,
            List.of(),
            List.of(),
            List.of(),
            false,
            Duration.ofHours(2));

    private int run;
    private @Nullable OccurredAt madeAt;
    private Instant dueAt = Instant.EPOCH;
    private @Nullable OccurredAt endedAt;

    private PromisedReply() {}

    /** Nothing while nobody has promised anything, or nobody knows when. */
    static Optional<PromisedReply> last(List<Moment> moments) {
        var promise = new PromisedReply();
        moments.forEach(promise::see);
        return Optional.of(promise).filter(made -> made.madeAt != null && made.madeAt.isKnown());
    }

    int run() {
        return run;
    }

    Instant start() {
        return madeAt == null ? dueAt : madeAt.instant();
    }

    @Nullable
    OccurredAt stop() {
        return endedAt;
    }

    Limit limit() {
        var granted = Duration.between(start(), dueAt);
        return new Limit.OfDuration(granted.isNegative() ? Duration.ZERO : granted);
    }

    private void see(Moment moment) {
        switch (moment) {
            case Moment.Promised(var due, var at) -> {
                run++;
                madeAt = at;
                dueAt = due;
                endedAt = null;
            }
            case Moment.Reached(var mark, var at) when mark == Mark.RESPONDED || mark == Mark.CLOSED -> end(at);
            case Moment.Reached _, Moment.Reopened _, Moment.Paused _, Moment.Resumed _ -> {}
        }
    }

    /** What was said before the promise does not keep it, though it be written down later. */
    private void end(OccurredAt at) {
        if (endedAt == null && !(at.isKnown() && at.instant().isBefore(start()))) {
            endedAt = at;
        }
    }
}
