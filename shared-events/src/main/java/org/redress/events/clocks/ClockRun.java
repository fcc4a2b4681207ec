package org.redress.events.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.Stop;
import org.redress.events.packs.ClockRule.Which;
import org.redress.events.worktime.Pause;

/**
 * The latest run of one clock, found by going through the moments of a case in their order. A reopening begins no new run: a
 * stop in force is taken back and the time runs on. Only a clock that starts where a case ends begins again with every end.
 */
final class ClockRun {
    private final ClockRule rule;
    private final Map<Stop, OccurredAt> stops = new HashMap<>();
    private final List<Pause> pauses = new ArrayList<>();
    private int run;
    private @Nullable OccurredAt start;
    private @Nullable OccurredAt pausedAt;
    private boolean pausedAtUnknownTime;

    private ClockRun(ClockRule rule) {
        this.rule = rule;
    }

    static ClockRun of(ClockRule rule, List<Moment> moments) {
        var clock = new ClockRun(rule);
        moments.forEach(clock::see);
        return clock;
    }

    int run() {
        return run;
    }

    @Nullable
    OccurredAt start() {
        return start;
    }

    /** The first of the preferred stops that the case has. */
    @Nullable
    OccurredAt stop() {
        return rule.stops().stream()
                .map(stops::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The pauses, as if the one that still lasts ended at the given instant. */
    List<Pause> pausesUntil(Instant end) {
        if (pausedAt == null) {
            return pauses;
        }
        var all = new ArrayList<>(pauses);
        all.add(new Pause(pausedAt.instant(), end));
        return all;
    }

    boolean isPausedAt(Instant asOf) {
        return pausedAt != null && !pausedAt.instant().isAfter(asOf);
    }

    boolean isPausedAtUnknownTime() {
        return pausedAtUnknownTime;
    }

    private void see(Moment moment) {
        switch (moment) {
            case Moment.Reached(var mark, var at) when begins(mark) -> begin(at);
            case Moment.Reached(var mark, var at) -> reach(mark, at);
            case Moment.Reopened _ -> reopen();
            case Moment.Promised _ -> {} // has a clock of its own
            case Moment.Paused(var clock, var at) -> pause(clock, at);
            case Moment.Resumed(var clock, var at) -> resume(clock, at);
        }
    }

    private boolean begins(Mark mark) {
        return mark == rule.start() && (start == null || endsCase(mark));
    }

    private void begin(OccurredAt at) {
        run++;
        start = at;
        if (endsCase(rule.start())) {
            stops.clear();
        }
    }

    private void reach(Mark mark, OccurredAt at) {
        for (var stop : rule.stops()) {
            if (stop.mark() == mark) {
                stops.merge(stop, at, (before, now) -> stop.which() == Which.FIRST ? before : now);
            }
        }
    }

    private void reopen() {
        stops.keySet().removeIf(stop -> stop.which() == Which.IN_FORCE && endsCase(stop.mark()));
        if (endsCase(rule.start())) {
            start = null;
        }
    }

    private void pause(@Nullable String clock, OccurredAt at) {
        if (concerns(clock) && pausedAt == null) {
            pausedAt = at;
            pausedAtUnknownTime |= !at.isKnown();
        }
    }

    private void resume(@Nullable String clock, OccurredAt at) {
        if (concerns(clock) && pausedAt != null) {
            pauses.add(new Pause(pausedAt.instant(), at.instant()));
            pausedAt = null;
            pausedAtUnknownTime |= !at.isKnown();
        }
    }

    private boolean concerns(@Nullable String clock) {
        return rule.pausable() && (clock == null || clock.equals(rule.name()));
    }

    private static boolean endsCase(Mark mark) {
        return mark == Mark.RESOLVED || mark == Mark.CLOSED;
    }
}
