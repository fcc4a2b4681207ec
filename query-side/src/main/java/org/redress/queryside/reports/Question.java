package org.redress.queryside.reports;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.facts.FactCase;

/** A question understood. */
record Question(
        ReportKind kind,
        Instant asOf,
        ZoneId zone,
        long position,
        @Nullable String source,
        @Nullable Dimension by,
        @Nullable String caseId) {

    boolean covers(FactCase known) {
        return source == null || source.equals(known.source());
    }
}
