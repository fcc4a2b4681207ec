package org.redress.events.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** How long something may take. Covers every limit of RULES 3(d). */
public sealed interface Limit {

    /** So much time on the clock's calendar: plain time on an always-open calendar, working time on any other. */
    record OfDuration(Duration duration) implements Limit {}

    /** Until the end of the nth working day; the day of receipt counts as the first one where it is a working day. */
    record EndOfWorkingDay(int nth, boolean receiptDayCounts) implements Limit {}

    /** Until the end of the nth calendar day after the day of receipt (S004-A-14). */
    record EndOfDay(int nth) implements Limit {}

    /** Until the end of a given date, e.g. one agreed with the customer. */
    record GivenDate(LocalDate date) implements Limit {}

    /** Until a time of day, so many calendar days after the start; 0 is the same day, or the next one when already past. */
    record TimeOfDay(LocalTime time, int daysLater) implements Limit {}

    /** "Immediately": no figure in the rules, so the pack says how long that is (S004-F-14). */
    record Immediately(Duration within) implements Limit {}
}
