package org.redress.queryside.reports;

/** What a question gets: the report, or why it cannot be answered. */
public sealed interface ReportAnswer {

    /** @param json the bytes to print, ending in a line feed */
    record Told(String json) implements ReportAnswer {}

    record NotAnswerable(ReportProblem problem) implements ReportAnswer {}
}
