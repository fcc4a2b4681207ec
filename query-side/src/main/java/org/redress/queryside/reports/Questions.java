package org.redress.queryside.reports;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads a question as typed, or says what is wrong with it. */
final class Questions {
    private Questions() {}

    sealed interface Reading {
        record Understood(Question question) implements Reading {}

        record Wrong(ReportProblem problem) implements Reading {}
    }

    /**
     * @param now what an absent instant means
     * @param usual what an absent zone means
     */
    static Reading read(ReportRequest request, Instant now, ZoneId usual, long head) {
        ReportKind kind = ReportKind.ofWord(request.report());
        if (kind == null) {
            return new Reading.Wrong(Problems.unknownReport(request.report()));
        }
        String zoneName = request.zone();
        ZoneId zone = zoneName == null ? usual : AsOfText.zone(zoneName);
        if (zone == null) {
            return new Reading.Wrong(Problems.unknownZone(String.valueOf(zoneName)));
        }
        Instant asOf = request.asOf() == null ? now : AsOfText.parse(request.asOf(), zone);
        if (asOf == null) {
            return new Reading.Wrong(Problems.malformedInstant(String.valueOf(request.asOf())));
        }
        Long position = request.position() == null ? Long.valueOf(head) : position(request.position());
        if (position == null) {
            return new Reading.Wrong(Problems.malformedPosition(String.valueOf(request.position())));
        }
        if (position > head) {
            return new Reading.Wrong(Problems.positionAhead(position, head));
        }
        Dimension by = request.by() == null ? null : Dimension.of(request.by(), zone);
        return complete(new Question(kind, asOf, zone, position, request.source(), by, request.caseId()));
    }

    private static Reading complete(Question question) {
        ReportKind kind = question.kind();
        if (kind == ReportKind.CASE && question.caseId() == null) {
            return new Reading.Wrong(Problems.missingCase());
        }
        if (kind == ReportKind.COUNT && question.by() == null) {
            return new Reading.Wrong(Problems.missingDimension());
        }
        return new Reading.Understood(question);
    }

    private static @Nullable Long position(String typed) {
        try {
            long position = Long.parseLong(typed.strip());
            return position < 0 ? null : position;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
