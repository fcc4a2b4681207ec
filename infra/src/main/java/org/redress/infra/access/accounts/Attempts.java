package org.redress.infra.access.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.infra.time.Now;

/**
 * Too many wrong passwords in a row block a name for a while, whether there is such a name or not: the answer tells nobody.
 * An attempt is counted before it is judged, so that many at once are still no more than the limit.
 */
public final class Attempts {
    private static final String FIND = """
            select failures, last_at from redress_access.attempt where tenant = :tenant and login = :login""";
    private static final String FIRST = """
            insert into redress_access.attempt (tenant, login, failures, last_at)
            values (:tenant, :login, 0, :now) on conflict do nothing""";
    private static final String COUNT = """
            update redress_access.attempt
            set failures = failures + 1, last_at = :now
            where tenant = :tenant and login = :login and failures < :limit""";
    private static final String FORGET = "delete from redress_access.attempt where tenant = :tenant and login = :login";
    private static final String FORGET_OLD = "delete from redress_access.attempt where last_at < :fresh";

    private final AccessDatabase database;
    private final Now now;
    private final int limit;
    private final Duration block;

    public Attempts(AccessDatabase database, Now now, int limit, Duration block) {
        this.database = database;
        this.now = now;
        this.limit = limit;
        this.block = block;
    }

    private record Count(int failures, long lastAt) {}

    /** Counts one; false when the name is blocked, and then nothing is counted. */
    public boolean begin(String tenant, String login) {
        long at = now.instant().toEpochMilli();
        long fresh = at - block.toMillis();
        return database.write(jdbc -> {
            jdbc.sql(FORGET_OLD).param("fresh", fresh).update();
            jdbc.sql(FIRST)
                    .param("tenant", tenant)
                    .param("login", Accounts.canonical(login))
                    .param("now", at)
                    .update();
            return jdbc.sql(COUNT)
                            .param("now", at)
                            .param("tenant", tenant)
                            .param("login", Accounts.canonical(login))
                            .param("limit", limit)
                            .update()
                    == 1;
        });
    }

    /** Until when the name is blocked; absent when it is not. */
    public @Nullable Instant blockedUntil(String tenant, String login) {
        Count count = database.<@Nullable Count>read(jdbc -> jdbc.sql(FIND)
                .param("tenant", tenant)
                .param("login", Accounts.canonical(login))
                .query((row, _) -> new Count(row.getInt("failures"), row.getLong("last_at")))
                .optional()
                .orElse(null));
        if (count == null || count.failures() < limit) {
            return null;
        }
        Instant until = Instant.ofEpochMilli(count.lastAt()).plus(block);
        return until.isAfter(now.instant()) ? until : null;
    }

    public void succeeded(String tenant, String login) {
        database.write(jdbc -> jdbc.sql(FORGET)
                .param("tenant", tenant)
                .param("login", Accounts.canonical(login))
                .update());
    }
}
