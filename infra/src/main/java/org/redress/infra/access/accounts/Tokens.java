package org.redress.infra.access.accounts;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.infra.time.Now;

/** Personal tokens: shown once, kept as a hash. */
public final class Tokens {
    public static final String PREFIX = "redress_";
    private static final int BYTES = 32;
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private static final String COLUMNS =
            "select id, tenant, staff_id, name, writes, made_at, used_at from redress_access.token";
    private static final String ADD = """
            insert into redress_access.token (id, tenant, staff_id, name, hash, writes, made_at)
            values (:id, :tenant, :staff, :name, :hash, :writes, :now)""";
    private static final String REVOKE = """
            delete from redress_access.token where tenant = :tenant and staff_id = :staff and id = :id""";
    private static final String REVOKE_ALL =
            "delete from redress_access.token where tenant = :tenant and staff_id = :staff";

    private final AccessDatabase database;
    private final Now now;
    private final SecureRandom random = new SecureRandom();

    Tokens(AccessDatabase database, Now now) {
        this.database = database;
        this.now = now;
    }

    /** Answers what the program has to present; nobody can read it again. */
    public String make(String tenant, String staffId, String name, boolean writes) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        String token = PREFIX + HexFormat.of().formatHex(fresh);
        database.write(jdbc -> jdbc.sql(ADD)
                .param("id", UUID.randomUUID().toString())
                .param("tenant", tenant)
                .param("staff", staffId)
                .param("name", name)
                .param("hash", Digests.of(token))
                .param("writes", writes)
                .param("now", now.instant().toEpochMilli())
                .update());
        return token;
    }

    public @Nullable Token presented(String token) {
        Token found = database.<@Nullable Token>read(jdbc -> jdbc.sql(COLUMNS + " where hash = :hash")
                .param("hash", Digests.of(token))
                .query((row, _) -> token(row))
                .optional()
                .orElse(null));
        if (found != null) {
            noteUse(found);
        }
        return found;
    }

    /** Once a minute is enough to see whether a token is still in use. */
    private void noteUse(Token token) {
        Instant used = token.usedAt();
        if (used == null || used.plus(USE_IS_NOTED_EVERY).isBefore(now.instant())) {
            database.write(jdbc -> jdbc.sql("update redress_access.token set used_at = :now where id = :id")
                    .param("now", now.instant().toEpochMilli())
                    .param("id", token.id())
                    .update());
        }
    }

    public List<Token> of(String tenant, String staffId) {
        return database.read(
                jdbc -> jdbc.sql(COLUMNS + " where tenant = :tenant and staff_id = :staff order by made_at, id")
                        .param("tenant", tenant)
                        .param("staff", staffId)
                        .query((row, _) -> token(row))
                        .list());
    }

    public boolean revoke(String tenant, String staffId, String id) {
        return database.write(jdbc -> jdbc.sql(REVOKE)
                        .param("tenant", tenant)
                        .param("staff", staffId)
                        .param("id", id)
                        .update())
                > 0;
    }

    public void revokeAll(String tenant, String staffId) {
        database.write(jdbc -> jdbc.sql(REVOKE_ALL)
                .param("tenant", tenant)
                .param("staff", staffId)
                .update());
    }

    private static Token token(ResultSet row) throws SQLException {
        long used = row.getLong("used_at");
        return new Token(
                row.getString("id"),
                row.getString("tenant"),
                row.getString("staff_id"),
                row.getString("name"),
                row.getBoolean("writes"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                used == 0 ? null : Instant.ofEpochMilli(used));
    }
}
