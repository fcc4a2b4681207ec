package org.redress.events.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Time on a calendar with the pauses taken out.
 *
 * @param pauses in order, none touching another
 */
record CountedTime(WorkCalendar calendar, List<Pause> pauses) {

    Duration elapsed(Instant from, Instant to) {
        var elapsed = calendar.elapsed(from, to);
        for (var pause : pauses) {
            var begin = later(pause.from(), from);
            var end = pause.to() == null || pause.to().isAfter(to) ? to : pause.to();
            elapsed = elapsed.minus(calendar.elapsed(begin, end));
        }
        return elapsed;
    }

    Due due(Instant start, Duration amount) {
        var dueAt = usedUp(start, amount);
        var lastInTime = counting(dueAt);
        return new Due(dueAt, lastInTime, calendar.isProvisional(lastInTime));
    }

    private Instant usedUp(Instant start, Duration amount) {
        var at = start;
        var left = amount;
        for (var pause : pauses) {
            var before = calendar.elapsed(at, pause.from());
            if (before.compareTo(left) >= 0) {
                break;
            }
            left = left.minus(before);
            at = later(at, end(pause));
        }
        return at.isBefore(WorkCalendar.HORIZON) ? calendar.advance(at, left) : at;
    }

    /** The first instant, not before the given one, from which on time counts and nothing pauses it. */
    private Instant counting(Instant at) {
        var opening = calendar.opening(at);
        for (var pause : pauses) {
            if (!opening.isBefore(pause.from()) && opening.isBefore(end(pause))) {
                opening = calendar.opening(end(pause));
            }
        }
        return opening;
    }

    private static Instant end(Pause pause) {
        return pause.to() == null ? WorkCalendar.HORIZON : pause.to();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
