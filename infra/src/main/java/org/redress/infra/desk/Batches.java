package org.redress.infra.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.Batch.State;
import org.redress.infra.desk.BatchCase.Fate;
import org.redress.infra.side.SideDatabase;
import org.redress.infra.time.Now;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Batches of everybody, durable when a method returns. One older than {@link #KEPT} is thrown away. */
public final class Batches {
    public static final Duration KEPT = Duration.ofDays(400);
    private static final String CASE = "case:";
    private static final String MINE = " where tenant = :tenant and staff_id = :staff";
    private static final String ONE = MINE + " and id = :id";
    private static final String CHOOSE = """
            insert into redress_desk.batch (tenant, staff_id, id, made_at, state, action)
            values (:tenant, :staff, :id, :at, 'CHOSEN', '') on conflict do nothing""";
    private static final String HEAD = "select id, made_at, state, action, key_id, sealed from redress_desk.batch";
    private static final String PLAN =
            "update redress_desk.batch set state = 'PLANNED', action = :action, key_id = :key, sealed = :sealed";
    private static final String TALLY = "select fate, back_fate, count(*) as cases from redress_desk.batch_case" + ONE
            + " group by fate, back_fate";

    private final SideDatabase database;
    private final BatchText text;
    private final Now now;

    Batches(SideDatabase database, BatchText text, Now now) {
        this.database = database;
        this.text = text;
        this.now = now;
    }

    /** Nothing happens when it was chosen before: the first choice holds. */
    public void choose(Ref key, List<String> caseIds) {
        long at = now.instant().toEpochMilli();
        database.write(jdbc -> {
            throwAway(jdbc, at - KEPT.toMillis());
            boolean fresh = at(jdbc, CHOOSE, key).param("at", at).update() > 0;
            for (int nr = 0; fresh && nr < caseIds.size(); nr++) {
                BatchRows.insert(jdbc, key, BatchCase.chosen(nr, caseIds.get(nr)));
            }
            return fresh;
        });
    }

    private static void throwAway(JdbcClient jdbc, long before) {
        jdbc.sql("""
                        delete from redress_desk.batch_case c where exists (select 1 from redress_desk.batch b
                        where b.tenant = c.tenant and b.staff_id = c.staff_id and b.id = c.id and b.made_at < :before)""").param("before", before).update();
        jdbc.sql("delete from redress_desk.batch where made_at < :before")
                .param("before", before)
                .update();
    }

    /** What would become of each case. False once it has begun: then the plan stands. */
    public boolean plan(Ref key, String action, String wish, List<BatchCase> cases) {
        BatchText.Sealed sealed = text.seal(key, wish);
        return database.write(jdbc -> {
            boolean planned = at(jdbc, PLAN + ONE + " and state in ('CHOSEN', 'PLANNED')", key)
                            .param("action", action)
                            .param("key", sealed.keyId)
                            .param("sealed", sealed.bytes)
                            .update()
                    > 0;
            if (planned) {
                at(jdbc, "delete from redress_desk.batch_case" + ONE, key).update();
                cases.forEach(one -> BatchRows.insert(jdbc, key, one));
            }
            return planned;
        });
    }

    /** From now on it is done, or undone. Nothing happens when it is on its way already. */
    public void begin(Ref key, State state) {
        State before = state == State.BEGUN ? State.PLANNED : State.BEGUN;
        database.write(
                jdbc -> at(jdbc, "update redress_desk.batch set state = :state" + ONE + " and state = :before", key)
                        .param("state", state.name())
                        .param("before", before.name())
                        .update());
    }

    /** What became of some of the cases. */
    public void answer(Ref key, Collection<BatchCase> cases) {
        if (!cases.isEmpty()) {
            database.write(jdbc -> {
                cases.forEach(one -> BatchRows.update(jdbc, key, one));
                return true;
            });
        }
    }

    public Optional<Batch> find(Ref key) {
        return database.read(jdbc -> at(jdbc, HEAD + ONE, key)
                        .query((row, _) -> head(key, row))
                        .optional())
                .map(this::batch);
    }

    /** Newest first; those that were only chosen and never planned are nobody's news. */
    public List<Batch> of(String tenant, String staffId, int most) {
        return database
                .read(jdbc -> jdbc.sql(HEAD + MINE
                                + " and state <> 'CHOSEN' order by made_at desc, id fetch first :most rows only")
                        .param("tenant", tenant)
                        .param("staff", staffId)
                        .param("most", most)
                        .query((row, _) -> head(new Ref(tenant, staffId, row.getString("id")), row))
                        .list())
                .stream()
                .map(this::batch)
                .toList();
    }

    /** In the order they were chosen in. */
    public List<BatchCase> cases(Ref key) {
        return database.read(jdbc -> at(jdbc, BatchRows.SELECT + ONE + " order by nr", key)
                .query((row, _) -> BatchRows.read(row))
                .list());
    }

    /** What was said of several cases goes with the first of them. */
    public void erase(Collection<String> subjects) {
        List<String> cases = subjects.stream()
                .filter(subject -> subject.startsWith(CASE))
                .map(subject -> subject.substring(CASE.length()))
                .toList();
        for (String caseId : cases) {
            for (Ref key : withCase(caseId)) {
                text.erase(key);
                database.write(jdbc -> at(jdbc, "update redress_desk.batch set key_id = null, sealed = null" + ONE, key)
                        .update());
            }
        }
    }

    private List<Ref> withCase(String caseId) {
        return database.read(jdbc -> jdbc.sql("""
                        select distinct b.tenant, b.staff_id, b.id from redress_desk.batch b join redress_desk.batch_case c
                        on b.tenant = c.tenant and b.staff_id = c.staff_id and b.id = c.id
                        where c.case_id = :case and b.sealed is not null""")
                .param("case", caseId)
                .query((row, _) -> new Ref(row.getString("tenant"), row.getString("staff_id"), row.getString("id")))
                .list());
    }

    private Batch head(Ref key, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        return new Batch(
                key,
                Instant.ofEpochMilli(row.getLong("made_at")),
                State.valueOf(row.getString("state")),
                row.getString("action"),
                sealed == null ? null : text.open(key, new BatchText.Sealed(row.getInt("key_id"), sealed)),
                Map.of(),
                Map.of());
    }

    private Batch batch(Batch head) {
        Map<Fate, Integer> tally = new EnumMap<>(Fate.class);
        Map<Fate, Integer> back = new EnumMap<>(Fate.class);
        database.read(jdbc -> {
            at(jdbc, TALLY, head.key()).query(row -> {
                Fate fate = Fate.valueOf(row.getString("fate"));
                tally.merge(fate, row.getInt("cases"), Integer::sum);
                if (fate == Fate.DONE) {
                    back.merge(Fate.valueOf(row.getString("back_fate")), row.getInt("cases"), Integer::sum);
                }
            });
            return true;
        });
        return head.counted(tally, back);
    }

    private static StatementSpec at(JdbcClient jdbc, String sql, Ref key) {
        return BatchRows.at(jdbc, sql, key);
    }
}
