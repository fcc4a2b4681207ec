package org.redress.events.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Every hour of every day counts. */
record PlainTime(ZoneId zone) implements WorkCalendar {
    private static final List<OpenInterval> WHOLE_DAY =
            List.of(new OpenInterval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    private static final Duration LONGEST = Duration.ofDays(1_000_000);

    @Override
    public Duration elapsed(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }

    @Override
    public Instant advance(Instant start, Duration amount) {
        if (amount.compareTo(LONGEST) > 0) {
            return start.isAfter(HORIZON) ? start : HORIZON;
        }
        return amount.isPositive() ? start.plus(amount) : start;
    }

    @Override
    public Instant opening(Instant at) {
        return at;
    }

    @Override
    public Instant closing(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public CalendarDay day(LocalDate date) {
        return new CalendarDay(date, DayKind.WORKING_DAY, null, null, WHOLE_DAY, false);
    }

    @Override
    public boolean isProvisional(Instant at) {
        return false;
    }
}
