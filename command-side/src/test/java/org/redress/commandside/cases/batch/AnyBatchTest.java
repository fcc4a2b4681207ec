package org.redress.commandside.cases.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.spec.EveryCommand;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.BatchCase;
import org.redress.infra.desk.BatchCase.Fate;

/** Whatever has happened to the cases: what the dry run says is what then happens, forth and back. */
@Timeout(120)
class AnyBatchTest {
    private static final int CASES = 12;
    private static final List<CaseCommand> COMMANDS = EveryCommand.list().stream()
            .filter(command -> Wish.of(command).isPresent())
            .toList();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void the_dry_run_writes_nothing_and_tells_what_then_happens(long seed) {
        Random random = new Random(seed);
        try (BatchesAtWork work = new BatchesAtWork(directory)) {
            List<String> ids = lived(work, random);
            for (CaseCommand command : COMMANDS) {
                long head = work.journal.head();
                Ref key = work.planned(command, ids);
                List<BatchCase> told = work.desk().cases(key);
                assertThat(work.journal.head()).isEqualTo(head);

                work.begun(key);
                assertThat(work.fates(key))
                        .as(command + " with " + seed)
                        .isEqualTo(told.stream().map(AnyBatchTest::expected).toList());
                assertThat(work.journal.head() - head).isEqualTo(work.batch(key).count(Fate.DONE));
                if (random.nextBoolean()) {
                    backAsTold(work, key);
                }
            }
        }
    }

    private static void backAsTold(BatchesAtWork work, Ref key) {
        long head = work.journal.head();
        List<Fate> told = work.desk().tryBack(key).stream()
                .map(one -> one.back().fate() == Fate.OPEN ? Fate.DONE : Fate.REFUSED)
                .toList();
        assertThat(work.journal.head()).isEqualTo(head);

        work.undone(key);
        assertThat(work.desk().cases(key).stream()
                        .filter(one -> one.done().fate() == Fate.DONE)
                        .map(one -> one.back().fate()))
                .isEqualTo(told);
    }

    private static Fate expected(BatchCase planned) {
        return planned.done().fate() == Fate.OPEN ? Fate.DONE : planned.done().fate();
    }

    /** Some cases of any past, one that does not exist, and the one others are merged into and linked with. */
    private static List<String> lived(BatchesAtWork work, Random random) {
        List<String> ids = new ArrayList<>(List.of("c-2", "nobody"));
        work.opened("c-2");
        IntStream.range(0, CASES).forEach(nr -> {
            String id = "case-" + nr;
            ids.add(id);
            work.opened(id);
            for (int step = random.nextInt(8); step > 0; step--) {
                CaseCommand any = EveryCommand.list()
                        .get(random.nextInt(EveryCommand.list().size()));
                work.asked(random.nextBoolean() ? "li" : "wang", id, any);
            }
        });
        return ids;
    }
}
