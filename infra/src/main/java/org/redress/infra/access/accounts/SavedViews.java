package org.redress.infra.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Who;
import org.redress.infra.time.Now;

/** Lists people saved under a name. They say something about who works how, not about cases, so they are no events. */
public final class SavedViews {
    public static final int LONGEST_NAME = 80;
    static final int MOST = 100;
    private static final String ADD = """
            insert into redress_access.saved_view (id, tenant, owner, name, audience, roles, query, made_at)
            values (:id, :tenant, :owner, :name, :audience, :roles, :query, :at)""";
    private static final String ALL = """
            select id, owner, name, audience, roles, query from redress_access.saved_view
            where tenant = :tenant order by made_at, id""";

    private final AccessDatabase database;
    private final Now now;

    public SavedViews(AccessDatabase database, Now now) {
        this.database = database;
        this.now = now;
    }

    /** Those this person may see, the oldest first. */
    public List<SavedView> seenBy(Who who) {
        return all(who.tenant()).stream().filter(view -> view.isSeenBy(who)).toList();
    }

    /** Absent when there is none, or none this person may see. */
    public @Nullable SavedView find(Who who, String id) {
        return seenBy(who).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Absent when this person has saved as many as anybody may. */
    public @Nullable SavedView save(Who who, String name, SavedView.Audience audience, String query) {
        SavedView fresh =
                new SavedView(UUID.randomUUID().toString(), who.staffId(), name, audience, who.roles(), query);
        long own = all(who.tenant()).stream()
                .filter(view -> view.owner().equals(who.staffId()))
                .count();
        if (own >= MOST) {
            return null;
        }
        database.write(jdbc -> jdbc.sql(ADD)
                .param("id", fresh.id())
                .param("tenant", who.tenant())
                .param("owner", who.staffId())
                .param("name", name)
                .param("audience", audience.name())
                .param("roles", who.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .param("query", query)
                .param("at", now.instant().toEpochMilli())
                .update());
        return fresh;
    }

    public void rename(Who who, SavedView view, String name) {
        database.write(jdbc -> jdbc.sql(
                        "update redress_access.saved_view set name = :name where tenant = :tenant and id = :id")
                .param("name", name)
                .param("tenant", who.tenant())
                .param("id", view.id())
                .update());
    }

    public void delete(Who who, SavedView view) {
        database.write(jdbc -> jdbc.sql("delete from redress_access.saved_view where tenant = :tenant and id = :id")
                .param("tenant", who.tenant())
                .param("id", view.id())
                .update());
    }

    private List<SavedView> all(String tenant) {
        return database.read(jdbc -> jdbc.sql(ALL)
                .param("tenant", tenant)
                .query((row, _) -> view(row))
                .list());
    }

    private static SavedView view(ResultSet row) throws SQLException {
        Set<StaffRole> roles = Arrays.stream(row.getString("roles").split(" "))
                .filter(role -> !role.isEmpty())
                .map(StaffRole::valueOf)
                .collect(Collectors.toSet());
        return new SavedView(
                row.getString("id"),
                row.getString("owner"),
                row.getString("name"),
                SavedView.Audience.valueOf(row.getString("audience")),
                roles,
                row.getString("query"));
    }
}
