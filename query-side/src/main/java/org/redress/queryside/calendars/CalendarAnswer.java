package org.redress.queryside.calendars;

/** What a question about a calendar gets. */
public sealed interface CalendarAnswer {

    /** @param json the bytes to print, ending in a line feed */
    record Told(String json) implements CalendarAnswer {}

    /**
     * The question cannot be answered.
     *
     * @param code stable; the last part of the problem type's address
     */
    record NotAnswerable(String code, String english, String chinese) implements CalendarAnswer {}
}
