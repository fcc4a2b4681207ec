package org.redress.queryside.customers.directory;

import static org.redress.infra.delivery.Column.Type.LONG;
import static org.redress.infra.delivery.Column.Type.TEXT;

import org.redress.infra.delivery.ViewTable;

/** The columns of the directory. */
final class DirectoryTables {
    static final ViewTable FILE = ViewTable.named("customer_file")
            .key("tenant", TEXT)
            .key("customer_id", TEXT)
            .column("number", TEXT)
            .column("kind", TEXT)
            .column("name", TEXT)
            .column("phones", TEXT)
            .column("contacts", TEXT)
            .column("tiers", TEXT)
            .column("manager", TEXT)
            .column("deputy", TEXT)
            .column("sort_key", TEXT)
            .column("version", LONG)
            .index("tenant, sort_key, customer_id")
            .index("customer_id");
    static final ViewTable KEY = ViewTable.named("customer_key")
            .key("tenant", TEXT)
            .key("search_key", TEXT)
            .key("customer_id", TEXT)
            .index("tenant, customer_id");

    private DirectoryTables() {}
}
