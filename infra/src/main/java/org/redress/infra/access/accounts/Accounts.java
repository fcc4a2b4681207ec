package org.redress.infra.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The accounts of an installation. */
public final class Accounts {
    private static final String COLUMNS =
            "select tenant, staff_id, login, password, one_time, stamp, secret, last_step from redress_access.account";
    private static final String RESERVE = """
            insert into redress_access.account (tenant, staff_id, login, one_time, stamp, last_step)
            values (:tenant, :staff, :login, true, 0, 0) on conflict do nothing""";
    private static final String PASSWORD = """
            update redress_access.account set password = :hash, one_time = :oneTime, stamp = stamp + 1
            where tenant = :tenant and staff_id = :staff""";
    private static final String SECRET = """
            update redress_access.account set secret = :secret, last_step = :step
            where tenant = :tenant and staff_id = :staff""";
    private static final String STEP = """
            update redress_access.account set last_step = :step
            where tenant = :tenant and staff_id = :staff and last_step < :step""";
    private static final String END_SESSIONS = """
            update redress_access.account set stamp = stamp + 1 where tenant = :tenant and staff_id = :staff""";

    private final AccessDatabase database;

    public Accounts(AccessDatabase database) {
        this.database = database;
    }

    /** Makes room for somebody who is being registered; nothing changes where there is an account. */
    public void reserve(String tenant, String staffId, String login) {
        database.write(jdbc -> jdbc.sql(RESERVE)
                .param("tenant", tenant)
                .param("staff", staffId)
                .param("login", canonical(login))
                .update());
    }

    public @Nullable Account of(String tenant, String staffId) {
        return database.<@Nullable Account>read(
                jdbc -> jdbc.sql(COLUMNS + " where tenant = :tenant and staff_id = :staff")
                        .param("tenant", tenant)
                        .param("staff", staffId)
                        .query((row, _) -> account(row))
                        .optional()
                        .orElse(null));
    }

    public @Nullable Account named(String tenant, String login) {
        return database.<@Nullable Account>read(jdbc -> jdbc.sql(COLUMNS + " where tenant = :tenant and login = :login")
                .param("tenant", tenant)
                .param("login", canonical(login))
                .query((row, _) -> account(row))
                .optional()
                .orElse(null));
    }

    public List<String> staffIds(String tenant) {
        return database.read(
                jdbc -> jdbc.sql("select staff_id from redress_access.account where tenant = :tenant order by staff_id")
                        .param("tenant", tenant)
                        .query(String.class)
                        .list());
    }

    /** Ends every session of this account. */
    public void password(String tenant, String staffId, String hash, boolean oneTime) {
        database.write(jdbc -> jdbc.sql(PASSWORD)
                .param("hash", hash)
                .param("oneTime", oneTime)
                .param("tenant", tenant)
                .param("staff", staffId)
                .update());
    }

    /** @param step of the code that proved the secret; none of that time is taken again */
    public void secondFactor(String tenant, String staffId, @Nullable String secret, long step) {
        database.write(jdbc -> jdbc.sql(SECRET)
                .param("secret", secret)
                .param("step", step)
                .param("tenant", tenant)
                .param("staff", staffId)
                .update());
    }

    /** Whether this step was still unused: of two who bring the same code, one is let in. */
    boolean useStep(String tenant, String staffId, long step) {
        return database.write(jdbc -> jdbc.sql(STEP)
                        .param("step", step)
                        .param("tenant", tenant)
                        .param("staff", staffId)
                        .update())
                == 1;
    }

    public void endSessions(String tenant, String staffId) {
        database.write(jdbc -> jdbc.sql(END_SESSIONS)
                .param("tenant", tenant)
                .param("staff", staffId)
                .update());
    }

    /** Read column by column: guessing columns from names costs an exception for each guess, and this runs with every request. */
    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("tenant"),
                row.getString("staff_id"),
                row.getString("login"),
                row.getString("password"),
                row.getBoolean("one_time"),
                row.getLong("stamp"),
                row.getString("secret"),
                row.getLong("last_step"));
    }

    /** Full-width letters, capitals and spaces around it make no other name. */
    public static String canonical(String login) {
        return Normalizer.normalize(login, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
