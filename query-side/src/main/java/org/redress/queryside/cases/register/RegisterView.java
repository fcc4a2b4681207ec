package org.redress.queryside.cases.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Cells;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.reports.facts.Sources;

/**
 * A case as lists show it.
 *
 * @param source name of the import it came from, or {@code desk}
 * @param owner absent means unassigned
 * @param title text about a person: for agents, never for exports; the placeholder when erased
 * @param openedExactly false when only the day, or not even that, is known
 * @param promisedUntil by when the next reply was promised last, kept or not
 * @param mergedInto the case where the work goes on
 * @param lastEventAt latest time anything is known to have happened to it
 * @param version stream version shown
 */
public record RegisterView(
        String caseId,
        @Nullable String number,
        @Nullable String externalNumber,
        String source,
        String kind,
        CaseStatus status,
        @Nullable String owner,
        @Nullable String unit,
        @Nullable String tier,
        String severity,
        @Nullable String category,
        @Nullable String cause,
        @Nullable String channel,
        @Nullable String customer,
        @Nullable String title,
        @Nullable Instant openedAt,
        boolean openedExactly,
        @Nullable Instant lastEventAt,
        @Nullable Instant firstRespondedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable Integer score,
        int escalationLevel,
        int reopens,
        int urges,
        @Nullable Instant promisedUntil,
        @Nullable String mergedInto,
        @Nullable String stage,
        @Nullable String pack,
        int packVersion,
        long version) {

    /** What people call the case: its number, else the one it came with. */
    public String shownNumber() {
        return number != null ? number : externalNumber != null ? externalNumber : caseId;
    }

    static RegisterView read(ResultSet row) throws SQLException {
        return new RegisterView(
                row.getString("case_id"),
                row.getString("case_number"),
                row.getString("external_number"),
                Sources.of(row.getString("source")),
                row.getString("kind"),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("owner"),
                row.getString("unit"),
                row.getString("tier"),
                row.getString("severity"),
                row.getString("category"),
                row.getString("cause"),
                row.getString("channel"),
                row.getString("customer"),
                row.getString("title"),
                instant(row, "opened_at"),
                "INSTANT".equals(row.getString("opened_exactness")),
                instant(row, "last_event_at"),
                instant(row, "first_responded_at"),
                instant(row, "resolved_at"),
                instant(row, "closed_at"),
                Cells.intOrNull(row, "score"),
                row.getInt("escalation_level"),
                row.getInt("reopens"),
                row.getInt("urges"),
                instant(row, "promised_until"),
                row.getString("merged_into"),
                row.getString("stage"),
                row.getString("pack"),
                row.getInt("pack_version"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Micros.nullableInstant(Cells.longOrNull(row, column));
    }
}
