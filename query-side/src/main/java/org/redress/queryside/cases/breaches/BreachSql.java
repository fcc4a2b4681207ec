package org.redress.queryside.cases.breaches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.folding.Cursor;

/** The conditions of one list of clocks, with named parameters. */
final class BreachSql {
    private final StringBuilder where = new StringBuilder("tenant = :tenant");
    private final Map<String, Object> parameters = new HashMap<>();
    private final String sort;
    private final boolean descending;

    private BreachSql(String sort, boolean descending) {
        this.sort = sort;
        this.descending = descending;
    }

    /** Throws IllegalArgumentException for a cursor no list gave. */
    static BreachSql sortedBy(String column, boolean descending, BreachQuery query) {
        BreachSql sql = new BreachSql(column, descending);
        sql.parameters.put("tenant", query.tenant());
        if (query.clock() != null) {
            sql.and("clock = :clock", "clock", query.clock());
        }
        if (query.tier() != null) {
            sql.and("tier = :tier", "tier", query.tier());
        }
        if (query.owner() != null) {
            sql.and("coalesce(owner, '') = :owner", "owner", query.owner());
        }
        if (query.openCasesOnly()) {
            sql.and("is_open");
        }
        if (query.after() != null) {
            List<String> cursor = Cursor.read(query.after(), 3);
            sql.parameters.put("afterCase", cursor.get(1));
            sql.parameters.put("afterClock", cursor.get(2));
            sql.and(
                    "(%s, case_id, clock) %s (:afterSort, :afterCase, :afterClock)"
                            .formatted(column, descending ? "<" : ">"),
                    "afterSort",
                    Long.valueOf(cursor.getFirst()));
        }
        return sql;
    }

    BreachSql and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    BreachSql and(String condition, String name, Object value) {
        parameters.put(name, value);
        return and(condition);
    }

    String statement(int limit) {
        return "select * from breaches_clock where %1$s order by %2$s %3$s, case_id %3$s, clock %3$s limit %4$d"
                .formatted(where, sort, descending ? "desc" : "asc", limit);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String cursor(ClockView last) {
        long sorted =
                Micros.of(sort.equals("stopped_at") && last.stoppedAt() != null ? last.stoppedAt() : last.dueAt());
        return Cursor.of(Long.toString(sorted), last.caseId(), last.clock());
    }
}
