package org.redress.commandside.cases.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Cases;
import org.redress.events.Audience;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.infra.desk.Batch;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.BatchCase.Fate;

/** Many cases at once, each a command of its own. */
@Timeout(120)
class BatchDeskTest {
    private static final CaseCommand NOTE =
            new CaseCommand.AddNote(Audience.INTERNAL, "Recall <script>alert(1)</script> =1+1 召回 😀\n第二行");
    private static final CaseCommand ASSIGN = new CaseCommand.AssignCase("li", null, null);

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private BatchesAtWork work;

    @BeforeEach
    void open() {
        work = new BatchesAtWork(directory);
        work.opened("a", "b", "c");
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void each_case_is_asked_once_however_often_it_is_sent() {
        Ref key = work.done(NOTE, "a", "b", "a");
        work.begun(key);
        work.over(work.cases);
        work.begun(key);

        assertThat(work.fates(key)).containsExactly(Fate.DONE, Fate.DONE);
        assertThat(Stream.of("a", "b", "c").map(this::notes)).containsExactly(1L, 1L, 0L);
        assertThat(work.events("a").getLast().envelope().correlationId()).hasToString(key.id());
    }

    @Test
    void what_others_changed_in_between_is_left_alone_and_what_commutes_goes_in() {
        Ref assigning = work.planned(ASSIGN, List.of("a", "b"));
        Ref noting = work.planned(NOTE, List.of("a", "b"));
        work.done("a", new CaseCommand.AssignCase("wang", null, null));
        work.begun(assigning);
        work.begun(noting);

        assertThat(work.fates(assigning)).containsExactly(Fate.CHANGED, Fate.DONE);
        assertThat(work.fates(noting)).containsExactly(Fate.DONE, Fate.DONE);
        assertThat(work.cases
                        .outlook(Cases.TENANT, "a")
                        .orElseThrow()
                        .file()
                        .routing()
                        .owner())
                .isEqualTo("wang");
    }

    @Test
    void answers_that_got_lost_are_had_by_sending_it_again() {
        Ref key = work.planned(ASSIGN, List.of("a", "b"));
        work.over(new DeafDesk(work.cases));
        work.begun(key);
        assertThat(work.fates(key)).containsExactly(Fate.UNKNOWN, Fate.UNKNOWN);
        assertThat(work.batch(key).isUnfinished()).isTrue();

        long head = work.journal.head();
        work.over(work.cases);
        work.begun(key);
        assertThat(work.fates(key)).containsExactly(Fate.DONE, Fate.DONE);
        assertThat(work.journal.head()).isEqualTo(head);
        work.undone(key);
        assertThat(work.back(key)).containsExactly(Fate.DONE, Fate.DONE);
    }

    @Test
    void two_thousand_cases_in_reasonable_time() {
        List<String> ids = IntStream.range(0, 2000).mapToObj(nr -> "many-" + nr).toList();
        ids.parallelStream().forEach(work::opened);
        long began = System.nanoTime();
        Ref key = work.planned(ASSIGN, ids);
        long tried = System.nanoTime();
        work.begun(key);
        long done = System.nanoTime();
        work.undone(key);

        assertThat(work.batch(key).countBack(Fate.DONE)).isEqualTo(2000);
        System.out.printf(
                "2,000 cases: tried in %d ms, done in %d ms, undone in %d ms%n",
                (tried - began) / 1_000_000, (done - tried) / 1_000_000, (System.nanoTime() - done) / 1_000_000);
        assertThat(Duration.ofNanos(done - began)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void a_stop_leaves_the_rest_to_be_gone_on_with() {
        List<String> ids = IntStream.range(0, 400).mapToObj(nr -> "many-" + nr).toList();
        ids.parallelStream().forEach(work::opened);
        Ref key = work.planned(ASSIGN, ids);
        work.desk().begin(key, "ui");
        work.desk().stop(key);
        work.desk().await(key, Duration.ofMinutes(1));
        Batch stopped = work.batch(key);
        assertThat(stopped.count(Fate.OPEN)).isPositive();
        assertThat(stopped.isUnfinished()).isTrue();

        work.begun(key);
        assertThat(work.batch(key).count(Fate.DONE)).isEqualTo(400);
    }

    @Test
    void the_words_lie_sealed_and_go_with_the_first_case_that_is_erased() {
        Ref key = work.planned(NOTE, List.of("a", "b"));
        assertThat(Objects.requireNonNull(work.batch(key).wish())).contains("召回");

        work.store.batches().erase(work.keys.erase("case:a"));
        assertThat(work.batch(key).wish()).isNull();
        work.begun(key);
        assertThat(notes("b")).isZero();
    }

    @Test
    void nobody_elses_batch_is_there() {
        Ref key = work.planned(NOTE, List.of("a"));
        assertThat(work.desk().find(new Ref(key.tenant(), "wang", key.id()))).isEmpty();
        assertThat(work.desk().of(key.tenant(), "wang")).isEmpty();
        assertThat(work.desk().of(key.tenant(), "li")).hasSize(1);
    }

    private long notes(String caseId) {
        return work.events(caseId).stream()
                .filter(one -> one.event() instanceof NoteAdded)
                .count();
    }
}
