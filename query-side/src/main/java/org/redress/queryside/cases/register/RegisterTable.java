package org.redress.queryside.cases.register;

import static org.redress.infra.delivery.Column.Type.INT;
import static org.redress.infra.delivery.Column.Type.LONG;
import static org.redress.infra.delivery.Column.Type.TEXT;

import org.redress.infra.delivery.ViewTable;

/** The columns of the register. */
final class RegisterTable {
    static final ViewTable CASE = ViewTable.named("register_case")
            .key("tenant", TEXT)
            .key("case_id", TEXT)
            .column("case_number", TEXT)
            .column("external_number", TEXT)
            .column("source", TEXT)
            .column("kind", TEXT)
            .column("status", TEXT)
            .column("owner", TEXT)
            .column("unit", TEXT)
            .column("tier", TEXT)
            .column("severity", TEXT)
            .column("category", TEXT)
            .column("cause", TEXT)
            .column("channel", TEXT)
            .column("customer", TEXT)
            .column("title", TEXT)
            .column("title_subject", TEXT)
            .column("opened_at", LONG)
            .column("opened_exactness", TEXT)
            .column("last_event_at", LONG)
            .column("first_responded_at", LONG)
            .column("resolved_at", LONG)
            .column("closed_at", LONG)
            .column("score", INT)
            .column("escalation_level", INT)
            .column("reopens", INT)
            .column("urges", INT)
            .column("promised_until", LONG)
            .column("merged_into", TEXT)
            .column("track", TEXT)
            .column("stage", TEXT)
            .column("pack", TEXT)
            .column("pack_version", INT)
            .column("version", LONG)
            .filled("opened_order", LONG)
            .filled("last_event_order", LONG)
            .index("tenant, opened_order desc, case_id desc")
            .index("tenant, last_event_order desc, case_id desc")
            .index("tenant, owner, status")
            .index("tenant, case_number")
            .index("tenant, external_number")
            .index("tenant, customer");

    private RegisterTable() {}
}
