package org.redress.queryside.cases.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Views;
import org.redress.queryside.folding.CaseRows;
import org.redress.queryside.folding.Cursor;

/** Lists of cases. */
public final class Register {
    private final Views views;

    public Register(Views views) {
        this.views = views;
    }

    /** How many cases share a value; absent is a value too. */
    public record Count(@Nullable String value, long cases) {}

    /** What cases may be counted by. */
    public enum By {
        STATUS,
        OWNER,
        UNIT,
        KIND,
        TIER,
        SEVERITY,
        CATEGORY,
        STAGE;

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Pages by keyset, so that a page stays right while cases come in. Throws IllegalArgumentException for a cursor it never gave. */
    public RegisterList list(RegisterQuery query) {
        RegisterSql sql = RegisterSql.of(query.tenant(), query.filter());
        String expression = query.sort().expression();
        begin(query, sql);
        String direction = query.descending() ? "desc" : "asc";
        String statement =
                "select t.*, %1$s as sorted_by from register_case t where %2$s order by tenant, %1$s %3$s, case_id %3$s limit :count"
                        .formatted(expression, sql.where(), direction);
        sql.with("count", query.limit() + 1);
        return views.read(RegisterProjection.NAME, reading -> {
            List<Row> rows = reading.jdbc()
                    .sql(statement)
                    .params(sql.parameters())
                    .query((row, _) -> Row.read(row))
                    .list();
            return page(rows, query.limit(), reading.position());
        });
    }

    /** Where the page begins. */
    private static void begin(RegisterQuery query, RegisterSql sql) {
        String expression = query.sort().expression();
        if (query.after() != null) {
            List<String> cursor = Cursor.read(query.after(), 2);
            sql.with("sortAfter", query.sort().value(cursor.get(0)));
            // Said twice: only the first half tells an embedded database where in its index to begin.
            sql.and(
                    "%1$s %2$s= :sortAfter and (%1$s, case_id) %2$s (:sortAfter, :idAfter)"
                            .formatted(expression, query.descending() ? "<" : ">"),
                    "idAfter",
                    cursor.get(1));
        } else if (query.sort().isIndexed() && query.descending()) {
            // Always so, and yet what makes an embedded database go along the index instead of sorting all cases.
            sql.and(expression + " <= :highest", "highest", Long.MAX_VALUE);
        }
    }

    public long count(String tenant, RegisterFilter filter) {
        RegisterSql sql = RegisterSql.of(tenant, filter);
        return views.read(
                RegisterProjection.NAME,
                reading -> reading.jdbc()
                        .sql("select count(*) from register_case where " + sql.where())
                        .params(sql.parameters())
                        .query(Long.class)
                        .single());
    }

    /** Most frequent first. */
    public List<Count> counts(String tenant, RegisterFilter filter, By by) {
        RegisterSql sql = RegisterSql.of(tenant, filter);
        String statement =
                "select %1$s, count(*) from register_case where %2$s group by %1$s order by count(*) desc, %1$s"
                        .formatted(by.column(), sql.where());
        return views.read(
                RegisterProjection.NAME,
                reading -> reading.jdbc()
                        .sql(statement)
                        .params(sql.parameters())
                        .query((row, _) -> new Count(row.getString(1), row.getLong(2)))
                        .list());
    }

    public @Nullable RegisterView find(String tenant, String caseId) {
        List<RegisterView> found = find(tenant, List.of(caseId));
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Those that are there, in no order. */
    public List<RegisterView> find(String tenant, Collection<String> caseIds) {
        List<String[]> keys =
                caseIds.stream().map(id -> new String[] {tenant, id}).toList();
        return views.read(
                RegisterProjection.NAME,
                reading -> RegisterTable.CASE.find(reading.connection(), CaseRows.KEY, keys, RegisterView::read));
    }

    /** By the number people know it by, its own or the one it came with; an imported number may stand in several sources. */
    public List<RegisterView> byNumber(String tenant, String number) {
        String statement = "select * from register_case where tenant = ? and (case_number = ? or external_number = ?)";
        return views.read(
                RegisterProjection.NAME,
                reading -> reading.list(statement, RegisterView::read, tenant, number, number));
    }

    private record Row(RegisterView view, String sortedBy) {
        private static Row read(ResultSet row) throws SQLException {
            return new Row(RegisterView.read(row), row.getString("sorted_by"));
        }

        private String cursor() {
            return Cursor.of(sortedBy, view.caseId());
        }
    }

    private static RegisterList page(List<Row> rows, int limit, long position) {
        boolean more = rows.size() > limit;
        List<Row> shown = more ? rows.subList(0, limit) : rows;
        return new RegisterList(
                shown.stream().map(Row::view).toList(), more ? shown.getLast().cursor() : null, position);
    }
}
