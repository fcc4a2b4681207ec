package org.redress.infra.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.infra.side.SideDatabase;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Where somebody wants their notices sent, and in which language. */
public final class MailAddresses {
    private static final String MINE = " where tenant = :tenant and staff_id = :staff";
    private final SideDatabase database;

    MailAddresses(SideDatabase database) {
        this.database = database;
    }

    public record Address(String tenant, String staffId, String address, Locale language) {}

    public Optional<Address> find(String tenant, String staffId) {
        return database.read(jdbc -> mine(
                        jdbc.sql("select address, language from redress_desk.mail_address" + MINE), tenant, staffId)
                .query((row, _) -> new Address(
                        tenant, staffId, row.getString("address"), Locale.forLanguageTag(row.getString("language"))))
                .optional());
    }

    public List<Address> all(String tenant) {
        return database.read(jdbc -> jdbc.sql(
                        "select staff_id, address, language from redress_desk.mail_address where tenant = :tenant")
                .param("tenant", tenant)
                .query((row, _) -> new Address(
                        tenant,
                        row.getString("staff_id"),
                        row.getString("address"),
                        Locale.forLanguageTag(row.getString("language"))))
                .list());
    }

    public void send(Address to) {
        database.write(jdbc -> {
            mine(jdbc.sql("delete from redress_desk.mail_address" + MINE), to.tenant(), to.staffId())
                    .update();
            return mine(jdbc.sql("""
                                    insert into redress_desk.mail_address (tenant, staff_id, address, language)
                                    values (:tenant, :staff, :address, :language)"""), to.tenant(), to.staffId())
                    .param("address", to.address())
                    .param("language", to.language().toLanguageTag())
                    .update();
        });
    }

    public void sendNothing(String tenant, String staffId) {
        database.write(jdbc -> mine(jdbc.sql("delete from redress_desk.mail_address" + MINE), tenant, staffId)
                .update());
    }

    private static StatementSpec mine(StatementSpec sql, String tenant, String staffId) {
        return sql.param("tenant", tenant).param("staff", staffId);
    }
}
