package org.redress.infra.desk;

import java.time.Instant;
import java.util.Optional;
import org.redress.infra.side.SideDatabase;
import org.redress.infra.time.Now;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How far somebody has read, by name of what is read; a mark only ever moves on. */
public final class ReadMarks {
    /** Everything that happened to the cases of one's desk. */
    public static final String DESK = "desk";

    /** The notices of the bell. */
    public static final String BELL = "bell";

    /** How far notices were mailed; it is nobody's own. */
    public static final String MAILED = "mailed";

    private static final String INSERT = """
            insert into redress_desk.read_mark (tenant, staff_id, name, up_to, read_at)
            values (:tenant, :staff, :name, :position, :at) on conflict do nothing""";
    private static final String UPDATE = """
            update redress_desk.read_mark set up_to = :position, read_at = :at
            where tenant = :tenant and staff_id = :staff and name = :name and up_to <= :position""";
    private static final String FIND = """
            select up_to, read_at from redress_desk.read_mark
            where tenant = :tenant and staff_id = :staff and name = :name""";

    private final SideDatabase database;
    private final Now now;

    ReadMarks(SideDatabase database, Now now) {
        this.database = database;
        this.now = now;
    }

    /** @param position up to this event of the journal */
    public record Mark(long position, Instant readAt) {}

    public Optional<Mark> find(String tenant, String staffId, String name) {
        return database.read(jdbc -> jdbc.sql(FIND)
                .param("tenant", tenant)
                .param("staff", staffId)
                .param("name", name)
                .query((row, _) -> new Mark(row.getLong("up_to"), Instant.ofEpochMilli(row.getLong("read_at"))))
                .optional());
    }

    public void move(String tenant, String staffId, String name, long position) {
        long at = now.instant().toEpochMilli();
        database.write(jdbc -> {
            int made = statement(jdbc.sql(INSERT), tenant, staffId, name, position, at);
            return made > 0 ? made : statement(jdbc.sql(UPDATE), tenant, staffId, name, position, at);
        });
    }

    private static int statement(
            StatementSpec sql, String tenant, String staffId, String name, long position, long at) {
        return sql.param("tenant", tenant)
                .param("staff", staffId)
                .param("name", name)
                .param("position", position)
                .param("at", at)
                .update();
    }
}
