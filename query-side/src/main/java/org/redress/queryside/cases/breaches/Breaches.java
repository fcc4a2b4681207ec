package org.redress.queryside.cases.breaches;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.redress.infra.delivery.Micros;
import org.redress.infra.delivery.Views;

/** Clocks done late, still waited for, about to break. */
public final class Breaches {
    private static final String OF_CASE =
            "select * from breaches_clock where tenant = ? and case_id = ? order by clock";
    private static final String COUNTS = """
            select clock, tier, state, cases from breaches_count where tenant = ? order by clock, tier
            """;
    private static final String OVERDUE = """
            select clock, tier, 'OVERDUE', count(*) from breaches_clock
            where tenant = ? and watch_due < ? and last_in_time < ? and state = 'RUNNING' group by clock, tier
            """;

    private final Views views;

    public Breaches(Views views) {
        this.views = views;
    }

    public List<ClockView> of(String tenant, String caseId) {
        return views.read(BreachesProjection.NAME, reading -> reading.list(OF_CASE, ClockView::read, tenant, caseId));
    }

    /** Ended after their last instant in time, the latest end first. */
    public ClockList doneLate(BreachQuery query) {
        return list(BreachSql.sortedBy("stopped_at", true, query).and("state = 'DONE_LATE'"), query.limit());
    }

    /** Not ended and past their last instant in time, the longest overdue first. */
    public ClockList stillWaiting(BreachQuery query) {
        BreachSql sql = BreachSql.sortedBy("watch_due", false, query)
                .and("watch_due < :now", "now", Micros.of(query.now()))
                .and("(state = 'PAUSED_LATE' or last_in_time < :now)");
        return list(sql, query.limit());
    }

    /** In time still, but due within this long, the next one first. */
    public ClockList aboutToBreak(BreachQuery query, Duration within) {
        BreachSql sql = BreachSql.sortedBy("watch_due", false, query)
                .and("state = 'RUNNING'")
                .and("last_in_time >= :now", "now", Micros.of(query.now()))
                .and("watch_due <= :until", "until", Micros.of(query.now().plus(within)));
        return list(sql, query.limit());
    }

    /** Every clock and tier that has cases. */
    public List<ClockCount> counts(String tenant, Instant now) {
        long micros = Micros.of(now);
        return views.read(BreachesProjection.NAME, reading -> {
            ClockTally tally = new ClockTally();
            reading.list(COUNTS, ClockTally.Line::read, tenant).forEach(tally::add);
            reading.list(OVERDUE, ClockTally.Line::read, tenant, micros, micros).forEach(tally::overdue);
            return tally.counts();
        });
    }

    private ClockList list(BreachSql sql, int limit) {
        return views.read(BreachesProjection.NAME, reading -> {
            List<ClockView> rows = reading.jdbc()
                    .sql(sql.statement(limit + 1))
                    .params(sql.parameters())
                    .query((row, _) -> ClockView.read(row))
                    .list();
            boolean more = rows.size() > limit;
            List<ClockView> shown = more ? List.copyOf(rows.subList(0, limit)) : rows;
            return new ClockList(shown, more ? sql.cursor(shown.getLast()) : null, reading.position());
        });
    }
}
