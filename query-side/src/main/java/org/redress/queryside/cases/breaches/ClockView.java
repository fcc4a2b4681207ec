package org.redress.queryside.cases.breaches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.clocks.Verdict;
import org.redress.infra.delivery.Cells;
import org.redress.infra.delivery.Micros;

/**
 * One clock of one case.
 *
 * @param dueAt what people are shown; of a paused clock as if it were resumed at once
 * @param lastInTime what decides
 * @param provisional lies beyond the last published day and may still move
 * @param open whether the case is open
 */
public record ClockView(
        String caseId,
        String clock,
        int run,
        Instant startedAt,
        @Nullable Instant stoppedAt,
        Instant dueAt,
        Instant lastInTime,
        boolean provisional,
        ClockState state,
        @Nullable String tier,
        @Nullable String owner,
        boolean open) {

    /** What the clock says to somebody who looks at this instant. */
    public Verdict verdictAt(Instant now) {
        return switch (state) {
            case MET -> Verdict.MET;
            case DONE_LATE -> Verdict.BREACHED_DONE_LATE;
            case UNKNOWN -> Verdict.UNKNOWN;
            case PAUSED -> Verdict.PENDING_IN_TIME;
            case PAUSED_LATE -> Verdict.BREACHED_STILL_WAITING;
            case RUNNING -> now.isAfter(lastInTime) ? Verdict.BREACHED_STILL_WAITING : Verdict.PENDING_IN_TIME;
        };
    }

    static ClockView read(ResultSet row) throws SQLException {
        String tier = row.getString("tier");
        return new ClockView(
                row.getString("case_id"),
                row.getString("clock"),
                row.getInt("run"),
                Micros.instant(row.getLong("started_at")),
                Micros.nullableInstant(Cells.longOrNull(row, "stopped_at")),
                Micros.instant(row.getLong("due_at")),
                Micros.instant(row.getLong("last_in_time")),
                row.getBoolean("provisional"),
                ClockState.valueOf(row.getString("state")),
                tier.isEmpty() ? null : tier,
                row.getString("owner"),
                row.getBoolean("is_open"));
    }
}
