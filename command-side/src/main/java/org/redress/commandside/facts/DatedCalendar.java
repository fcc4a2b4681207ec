package org.redress.commandside.facts;

import java.time.Instant;
import org.redress.events.cases.CalendarRef;
import org.redress.events.worktime.WorkCalendar;

/** One version of a calendar, ready for arithmetic. */
public record DatedCalendar(CalendarRef ref, Instant publishedAt, WorkCalendar calendar) {}
