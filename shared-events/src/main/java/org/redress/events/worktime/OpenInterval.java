package org.redress.events.worktime;

import java.time.LocalTime;

/** One stretch of working time within a day, start included, end excluded; an end of 00:00 means midnight at its end. */
public record OpenInterval(LocalTime start, LocalTime end) {}
