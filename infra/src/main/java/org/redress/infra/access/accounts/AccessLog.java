package org.redress.infra.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Who logged in, who was refused what. Auditors read it; nothing is changed, and what is too old is forgotten. */
public final class AccessLog {
    private static final int LONGEST = 200;
    private static final String ADD = """
            insert into redress_access.log_entry
              (tenant, logged_at, kind, staff_id, actor, route, permission, address)
            values (:tenant, :at, :kind, :staff, :actor, :route, :permission, :address)""";
    private static final String PAGE = """
            select seq, logged_at, kind, staff_id, actor, route, permission, address from redress_access.log_entry
            where tenant = :tenant and seq < :before order by seq desc limit :limit""";

    /** The identity of lines grows with time, so that the oldest are found without an index of their own. */
    private static final String PURGE = """
            delete from redress_access.log_entry where seq in (
              select seq from redress_access.log_entry
              where tenant = :tenant and logged_at < :before order by seq limit :limit)""";

    private static final int STEP = 500;

    private final AccessDatabase database;

    AccessLog(AccessDatabase database) {
        this.database = database;
    }

    /** A line with its place, by which the next page is asked for. */
    public record Line(long seq, AccessEntry entry) {}

    public void write(String tenant, AccessEntry entry) {
        database.write(jdbc -> jdbc.sql(ADD)
                .param("tenant", tenant)
                .param("at", entry.at().toEpochMilli())
                .param("kind", entry.kind().name())
                .param("staff", entry.staffId())
                .param("actor", entry.actor())
                .param("route", shortened(entry.route()))
                .param("permission", entry.permission())
                .param("address", entry.address())
                .update());
    }

    /** Newest first, older than this line. */
    public List<Line> before(String tenant, long seq, int limit) {
        return database.read(jdbc -> jdbc.sql(PAGE)
                .param("tenant", tenant)
                .param("before", seq)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list());
    }

    /** Forgets lines from before this instant, a step at a time; tells how many went. */
    public int purge(String tenant, Instant before) {
        int gone = 0;
        int step = STEP;
        while (step == STEP) {
            step = database.write(jdbc -> jdbc.sql(PURGE)
                    .param("tenant", tenant)
                    .param("before", before.toEpochMilli())
                    .param("limit", STEP)
                    .update());
            gone += step;
        }
        return gone;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("seq"),
                new AccessEntry(
                        Instant.ofEpochMilli(row.getLong("logged_at")),
                        AccessEntry.Kind.valueOf(row.getString("kind")),
                        row.getString("staff_id"),
                        row.getString("actor"),
                        row.getString("route"),
                        row.getString("permission"),
                        row.getString("address")));
    }

    private static @org.jspecify.annotations.Nullable String shortened(
            @org.jspecify.annotations.Nullable String route) {
        return route == null || route.length() <= LONGEST ? route : route.substring(0, LONGEST);
    }
}
