package org.redress.queryside.cases.register;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.reports.facts.FactCase;

/** The conditions of a filter, with named parameters. Only what is asked for becomes part of the statement. */
final class RegisterSql {
    private final StringBuilder where = new StringBuilder("tenant = :tenant");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private RegisterSql(String tenant) {
        parameters.put("tenant", tenant);
    }

    static RegisterSql of(String tenant, RegisterFilter filter) {
        RegisterSql sql = new RegisterSql(tenant);
        if (!filter.statuses().isEmpty()) {
            sql.and(
                    "status in (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(Enum::name).toList());
        }
        sql.owner(filter.owner());
        sql.equal("unit", filter.unit());
        sql.equal("kind", filter.kind());
        sql.equal("tier", filter.tier());
        sql.equal("severity", filter.severity());
        sql.equal("category", filter.category());
        sql.equal("customer", filter.customer());
        sql.source(filter.source());
        sql.opened(">=", "openedFrom", filter.openedFrom());
        sql.opened("<", "openedBefore", filter.openedBefore());
        if (filter.escalatedAtLeast() != null) {
            sql.and("escalation_level >= :escalated", "escalated", filter.escalatedAtLeast());
        }
        sql.text(filter.text());
        return sql;
    }

    void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    void with(String name, Object value) {
        parameters.put(name, value);
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = :" + column, column, value);
        }
    }

    private void owner(@Nullable String owner) {
        if (owner != null && owner.isEmpty()) {
            where.append(" and owner is null");
        } else {
            equal("owner", owner);
        }
    }

    private void source(@Nullable String source) {
        if (FactCase.DESK.equals(source)) {
            where.append(" and source not like 'import:%'");
        } else if (source != null) {
            equal("source", "import:" + source);
        }
    }

    private void opened(String comparison, String name, @Nullable Instant instant) {
        if (instant != null) {
            and("opened_at " + comparison + " :" + name, name, Micros.of(instant));
        }
    }

    private void text(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            String escaped = text.strip()
                    .toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            and("""
                    (lower(case_number) like :text escape '!' or lower(external_number) like :text escape '!'
                     or lower(title) like :text escape '!' or lower(customer) like :text escape '!')
                    """, "text", "%" + escaped + "%");
        }
    }
}
