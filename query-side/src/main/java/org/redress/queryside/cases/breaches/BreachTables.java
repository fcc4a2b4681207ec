package org.redress.queryside.cases.breaches;

import static org.redress.infra.delivery.Column.Type.BOOL;
import static org.redress.infra.delivery.Column.Type.INT;
import static org.redress.infra.delivery.Column.Type.LONG;
import static org.redress.infra.delivery.Column.Type.TEXT;

import org.redress.infra.delivery.ViewTable;

/** What a case's clocks are computed from, what they say, and how many say it. */
final class BreachTables {
    static final ViewTable CASE = ViewTable.named("breaches_case")
            .key("tenant", TEXT)
            .key("case_id", TEXT)
            .column("pack", TEXT)
            .column("pack_version", INT)
            .column("owner", TEXT)
            .column("is_open", BOOL)
            .column("history", TEXT)
            .column("is_merged", BOOL)
            .column("absorbed", TEXT);

    /** {@code watch_due} stands only on clocks that may still break, so that its index holds little else. */
    static final ViewTable CLOCK = ViewTable.named("breaches_clock")
            .key("tenant", TEXT)
            .key("case_id", TEXT)
            .key("clock", TEXT)
            .column("run", INT)
            .column("started_at", LONG)
            .column("stopped_at", LONG)
            .column("due_at", LONG)
            .column("last_in_time", LONG)
            .column("provisional", BOOL)
            .column("state", TEXT)
            .column("watch_due", LONG)
            .column("tier", TEXT)
            .column("owner", TEXT)
            .column("is_open", BOOL)
            .index("tenant, watch_due")
            .index("tenant, state, clock, stopped_at");

    static final ViewTable COUNT = ViewTable.named("breaches_count")
            .key("tenant", TEXT)
            .key("clock", TEXT)
            .key("tier", TEXT)
            .key("state", TEXT)
            .column("cases", LONG);

    private BreachTables() {}
}
