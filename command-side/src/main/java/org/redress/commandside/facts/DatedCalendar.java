package org.redress.commandside.facts;

import org.redress.events.cases.CalendarRef;
import org.redress.events.worktime.WorkCalendar;

/** One version of a calendar, ready for arithmetic. */
public record DatedCalendar(CalendarRef ref, WorkCalendar calendar) {}
