package org.redress.queryside.customers.directory;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Reading;
import org.redress.infra.delivery.Views;
import org.redress.queryside.folding.Cursor;

/** Finds customers. */
public final class Directory {
    private static final String LIKE = """
            select customer_id from customer_key where tenant = ? and search_key >= ? and search_key < ?
            order by tenant, search_key, customer_id limit ?
            """;
    private static final String PAGE = """
            select * from customer_file where tenant = ? and (sort_key > ? or (sort_key = ? and customer_id > ?))
            order by tenant, sort_key, customer_id limit ?
            """;
    private static final String ONE = "select * from customer_file where tenant = ? and customer_id = ?";

    private final Views views;

    public Directory(Views views) {
        this.views = views;
    }

    /** @param next cursor of the page after this one; absent on the last one */
    public record Page(List<CustomerView> rows, @Nullable String next, long position) {}

    /** Best matches first: number, phone tail, beginning of a name, then somewhere in it. */
    public List<CustomerView> find(String tenant, String typed, int limit) {
        List<Search> searches = Search.of(typed);
        return views.read(DirectoryProjection.NAME, reading -> {
            Set<String> ids = new LinkedHashSet<>();
            for (Search search : searches) {
                if (ids.size() < limit) {
                    ids.addAll(reading.list(
                            LIKE,
                            row -> row.getString(1),
                            tenant,
                            search.from(),
                            Keys.beyond(search.from()),
                            limit * 2));
                }
            }
            return rows(tenant, ids.stream().limit(limit).toList(), reading);
        });
    }

    public @Nullable CustomerView find(String tenant, String customerId) {
        return views.read(DirectoryProjection.NAME, reading -> rows(tenant, List.of(customerId), reading)).stream()
                .findFirst()
                .orElse(null);
    }

    /** Sorted by pinyin. Throws IllegalArgumentException for a cursor it never gave. */
    public Page all(String tenant, @Nullable String after, int limit) {
        List<String> cursor = after == null ? List.of("", "") : Cursor.read(after, 2);
        return views.read(DirectoryProjection.NAME, reading -> {
            List<DirectoryRow> rows = reading.list(
                    PAGE, DirectoryRow::read, tenant, cursor.get(0), cursor.get(0), cursor.get(1), limit + 1);
            boolean more = rows.size() > limit;
            List<DirectoryRow> shown = more ? rows.subList(0, limit) : rows;
            return new Page(
                    shown.stream().map(CustomerView::of).toList(),
                    more ? end(shown.getLast()) : null,
                    reading.position());
        });
    }

    private static String end(DirectoryRow row) {
        return Cursor.of(Pinyin.sortKey(row.file().name()), row.customerId());
    }

    /** One by one: a join is read in whole by a database that has counted nothing yet. */
    private static List<CustomerView> rows(String tenant, List<String> ids, Reading reading) throws SQLException {
        List<CustomerView> ordered = new ArrayList<>();
        for (String id : ids) {
            reading.list(ONE, DirectoryRow::read, tenant, id).stream()
                    .map(CustomerView::of)
                    .forEach(ordered::add);
        }
        return ordered;
    }
}
