package org.redress.infra.desk;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.redress.events.Personal;
import org.redress.infra.desk.Draft.Place;
import org.redress.infra.keys.Gcm;
import org.redress.infra.keys.SubjectKey;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.side.SideDatabase;
import org.redress.infra.time.Now;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts, one for each form of each member of staff, sealed under the key of the case they are about, so that they are erased
 * with it. What nobody has touched for {@link #KEPT} is thrown away.
 */
public final class Drafts {
    /** Longer than any holiday. */
    public static final Duration KEPT = Duration.ofDays(60);

    /** Longest draft, in characters of all its fields together. */
    public static final int LONGEST = 300_000;

    private static final byte[] NOTHING = {};
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final String MINE = " where tenant = :tenant and staff_id = :staff";
    private static final String ONE = MINE + " and about = :about and form = :form";
    private static final String SAVE = """
            merge into redress_desk.draft d
            using (values (cast(:tenant as varchar), cast(:staff as varchar), cast(:about as varchar), cast(:form as varchar)))
              v (tenant, staff_id, about, form)
            on d.tenant = v.tenant and d.staff_id = v.staff_id and d.about = v.about and d.form = v.form
            when matched then update set case_version = :version, saved_at = :at, subject = :subject, key_id = :key, sealed = :sealed
            when not matched then insert (tenant, staff_id, about, form, case_version, saved_at, subject, key_id, sealed)
              values (v.tenant, v.staff_id, v.about, v.form, :version, :at, :subject, :key, :sealed)""";

    private final SideDatabase database;
    private final SubjectKeys keys;
    private final Now now;

    Drafts(SideDatabase database, SubjectKeys keys, Now now) {
        this.database = database;
        this.keys = keys;
        this.now = now;
    }

    /** A draft without its text. */
    public record Head(Place place, Instant savedAt) {}

    /** Takes the place of an older one. Throws SubjectErased for a case that was erased. */
    public Instant save(Place place, long version, Map<String, String> fields) {
        String subject = subject(place);
        SubjectKey key = keys.forSealing(subject);
        keys.flush();
        Instant at = now.instant();
        byte[] text = JSON.writeValueAsBytes(fields);
        byte[] sealed = Gcm.seal(key.key(), NOTHING, subject.getBytes(StandardCharsets.UTF_8), text);
        database.write(jdbc -> {
            jdbc.sql("delete from redress_desk.draft where saved_at < :old")
                    .param("old", at.minus(KEPT).toEpochMilli())
                    .update();
            return at(jdbc, SAVE, place)
                    .param("version", version)
                    .param("at", at.toEpochMilli())
                    .param("subject", subject)
                    .param("key", key.id())
                    .param("sealed", sealed)
                    .update();
        });
        return at;
    }

    /** Absent when there is none, or when its key was destroyed. */
    public Optional<Draft> find(Place place) {
        return database.read(jdbc -> at(
                                jdbc,
                                "select case_version, saved_at, subject, key_id, sealed from redress_desk.draft" + ONE,
                                place)
                        .query((row, _) -> opened(place, row))
                        .optional())
                .flatMap(found -> found);
    }

    /** Newest first. */
    public List<Head> of(String tenant, String staffId) {
        return database.read(jdbc -> jdbc.sql(
                        "select about, form, saved_at from redress_desk.draft" + MINE + " order by saved_at desc")
                .param("tenant", tenant)
                .param("staff", staffId)
                .query((row, _) -> new Head(
                        new Place(tenant, staffId, row.getString("about"), row.getString("form")),
                        Instant.ofEpochMilli(row.getLong("saved_at"))))
                .list());
    }

    /** Nothing happens when there is none, at no cost. */
    public void drop(Place place) {
        boolean there = database.read(jdbc -> at(jdbc, "select 1 from redress_desk.draft" + ONE, place)
                .query(Integer.class)
                .optional()
                .isPresent());
        if (there) {
            database.write(jdbc ->
                    at(jdbc, "delete from redress_desk.draft" + ONE, place).update());
        }
    }

    /** Their keys are gone already; this only frees the room. */
    public void erase(Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            database.write(jdbc -> jdbc.sql("delete from redress_desk.draft where subject in (:subjects)")
                    .param("subjects", subjects)
                    .update());
        }
    }

    private Optional<Draft> opened(Place place, ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        SubjectKey key = keys.isErased(subject) ? null : keys.forOpening(subject, row.getInt("key_id"));
        if (key == null) {
            return Optional.empty();
        }
        try {
            byte[] text = Gcm.open(key.key(), row.getBytes("sealed"), 0, subject.getBytes(StandardCharsets.UTF_8));
            Instant savedAt = Instant.ofEpochMilli(row.getLong("saved_at"));
            return Optional.of(new Draft(place, row.getLong("case_version"), savedAt, JSON.readValue(text, FIELDS)));
        } catch (AEADBadTagException altered) {
            throw new IllegalStateException("a draft was altered", altered);
        }
    }

    /** A case that is not opened yet has no key, so its writer's stands in. */
    private static String subject(Place place) {
        return place.isNewCase()
                ? "draft:" + place.tenant() + ":" + place.staffId()
                : Personal.caseSubject(place.about());
    }

    private static JdbcClient.StatementSpec at(JdbcClient jdbc, String sql, Place place) {
        return jdbc.sql(sql)
                .param("tenant", place.tenant())
                .param("staff", place.staffId())
                .param("about", place.about())
                .param("form", place.form());
    }
}
