package org.redress.events.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When time counts. Arithmetic on it is exact to the nanosecond and knows nothing of the present. */
public sealed interface WorkCalendar permits PlainTime, WorkingTime {
    /** What is not used up by then never is, as far as this product is concerned; keeps the arithmetic total. */
    Instant HORIZON = Instant.parse("2200-01-01T00:00:00Z");

    static WorkCalendar of(CalendarSettings settings) {
        return WorkingTime.compile(settings);
    }

    /** Plain time: every day and every hour counts; the zone only says where days begin. */
    static WorkCalendar always(ZoneId zone) {
        return new PlainTime(zone);
    }

    ZoneId zone();

    /** Time that counts between two instants; zero when the end does not lie after the start. */
    Duration elapsed(Instant from, Instant to);

    /** The earliest instant at which so much time has counted since the start; the start itself for zero. */
    Instant advance(Instant start, Duration amount);

    /** The first instant, not before the given one, from which on time counts. */
    Instant opening(Instant at);

    /** When the working time of a day ends; midnight at the end of a day off. */
    Instant closing(LocalDate date);

    CalendarDay day(LocalDate date);

    /** Whether the instant lies after the last day an official notice covers. */
    boolean isProvisional(Instant at);

    default boolean isWorkingDay(LocalDate date) {
        return day(date).isWorking();
    }

    /**
     * The nth working day after the day of receipt.
     *
     * @param nth from 1; anything lower is the day of receipt itself
     * @param receiptDayCounts whether the day of receipt is the first one, where it is a working day
     */
    default LocalDate nthWorkingDay(LocalDate received, int nth, boolean receiptDayCounts) {
        var last = HORIZON.atZone(zone()).toLocalDate();
        var date = received;
        var counted = receiptDayCounts && isWorkingDay(date) ? 1 : 0;
        while (counted < nth && date.isBefore(last)) {
            date = date.plusDays(1);
            counted += isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }
}
