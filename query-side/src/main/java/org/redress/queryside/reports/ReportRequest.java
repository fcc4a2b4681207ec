package org.redress.queryside.reports;

import org.jspecify.annotations.Nullable;

/**
 * A question as somebody typed it; {@link Reports} says what is wrong with it.
 *
 * @param asOf an instant, or a local date-time read in {@code zone}; absent means now
 * @param position how much of the journal is known; absent means all of it
 * @param source name of an import or {@code ui}; absent means everything
 */
public record ReportRequest(
        String report,
        @Nullable String asOf,
        @Nullable String position,
        @Nullable String source,
        @Nullable String by,
        @Nullable String caseId,
        @Nullable String zone) {

    /** What was left blank was not said. */
    public ReportRequest {
        asOf = said(asOf);
        position = said(position);
        source = said(source);
        by = said(by);
        caseId = said(caseId);
        zone = said(zone);
    }

    public static ReportRequest of(String report, String asOf) {
        return new ReportRequest(report, asOf, null, null, null, null, null);
    }

    public ReportRequest ofSource(String name) {
        return new ReportRequest(report, asOf, position, name, by, caseId, zone);
    }

    public ReportRequest atPosition(long known) {
        return new ReportRequest(report, asOf, Long.toString(known), source, by, caseId, zone);
    }

    public ReportRequest groupedBy(String dimension) {
        return new ReportRequest(report, asOf, position, source, dimension, caseId, zone);
    }

    public ReportRequest forCase(String id) {
        return new ReportRequest(report, asOf, position, source, by, id, zone);
    }

    public ReportRequest in(String zoneName) {
        return new ReportRequest(report, asOf, position, source, by, caseId, zoneName);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
