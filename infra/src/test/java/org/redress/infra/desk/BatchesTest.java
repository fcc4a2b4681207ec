package org.redress.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.Batch.State;
import org.redress.infra.desk.BatchCase.Change;
import org.redress.infra.desk.BatchCase.Fate;
import org.redress.infra.desk.BatchCase.Outcome;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.testing.TestPostgres;
import org.redress.infra.time.Now;

/** A batch is kept whole, on both engines. */
@ParameterizedClass
@EnumSource(DeskStoreTest.Engine.class)
class BatchesTest {
    private static final Ref MINE = new Ref("default", "li", "b-1");
    private static final String WISH = "{\"text\":\"<b>召回</b> 😀\"}";

    private final SettableClock clock = SettableClock.at(Instant.parse("2026-11-24T04:00:00Z"));
    private final SubjectKeys keys = new InMemorySubjectKeys();
    private final DeskStore store;

    BatchesTest(DeskStoreTest.Engine engine, @TempDir Path directory) {
        Now now = new Now(clock);
        store = engine == DeskStoreTest.Engine.H2
                ? DeskStore.h2(directory, keys, now)
                : DeskStore.postgres(TestPostgres.database(), keys, now);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void planned() {
        store.batches().choose(MINE, List.of("c1", "c2"));
        store.batches().plan(MINE, "severity", WISH, List.of(possible(0, "c1"), possible(1, "c2")));
    }

    private static BatchCase possible(int nr, String caseId) {
        return new BatchCase(nr, caseId, "N-" + nr, 7, new Change("NORMAL", null), Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void what_was_planned_answered_and_undone_is_read_back() {
        planned();
        store.batches().choose(MINE, List.of("other"));
        store.batches().begin(MINE, State.BEGUN);
        assertThat(store.batches().plan(MINE, "note", "{}", List.of())).isFalse();
        BatchCase done = possible(0, "c1").answered(new Outcome(Fate.DONE, null, 8, 99));
        store.batches().answer(MINE, List.of(done));

        Batch batch = store.batches().find(MINE).orElseThrow();
        assertThat(batch.wish()).isEqualTo(WISH);
        assertThat(batch.count(Fate.DONE)).isEqualTo(1);
        assertThat(batch.isUnfinished()).isTrue();
        assertThat(store.batches().cases(MINE)).containsExactly(done, possible(1, "c2"));
        assertThat(store.batches().of("default", "li", 5)).containsExactly(batch);
        assertThat(store.batches().of("default", "wang", 5)).isEmpty();

        store.batches().begin(MINE, State.UNDOING);
        store.batches().answer(MINE, List.of(done.answeredBack(Outcome.of(Fate.REFUSED, "{}"))));
        assertThat(store.batches().find(MINE).orElseThrow().countBack(Fate.REFUSED))
                .isEqualTo(1);
    }

    @Test
    void the_wish_goes_with_the_first_erased_case_and_old_batches_are_thrown_away() {
        planned();
        store.batches().erase(List.of("customer:K", "case:c2"));
        assertThat(store.batches().find(MINE).orElseThrow().wish()).isNull();
        assertThat(keys.isErased("batch:default:b-1")).isTrue();

        clock.set(clock.instant().plus(Batches.KEPT).plus(Duration.ofDays(1)));
        store.batches().choose(new Ref("default", "li", "b-2"), List.of("c1"));
        assertThat(store.batches().find(MINE)).isEmpty();
        assertThat(store.batches().cases(MINE)).isEmpty();
    }
}
