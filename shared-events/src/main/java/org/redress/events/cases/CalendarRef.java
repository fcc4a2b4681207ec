package org.redress.events.cases;

/** One version of one calendar. */
public record CalendarRef(String name, int version) {}
