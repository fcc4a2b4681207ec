package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.TENANT;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.events.StreamId;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.testing.TestPostgres;
import org.redress.infra.time.Now;

/** Two nodes with a journal, a desk and a memory of their own over one PostgreSQL. */
@Timeout(120)
class TwoNodesTest {
    private final Now now = new Now(SettableClock.at(Instant.parse("2026-03-02T04:00:00Z")));
    private final EventCodec codec = new EventCodec(new InMemorySubjectKeys());
    private final DataSource database = TestPostgres.database();
    private final List<Journal> journals =
            List.of(Journals.postgres(database, codec, now), Journals.postgres(database, codec, now));
    private final List<CaseDesk> desks = journals.stream()
            .<CaseDesk>map(journal -> new AxonCaseDesk(journal, now, PackFiles.DEFAULT_PACK))
            .toList();

    @BeforeEach
    void seed() {
        IntStream.range(0, 2)
                .parallel()
                .forEach(node -> new Seeding(journals.get(node), now)
                        .seedPack(TENANT, PackFiles.shipped(PackFiles.DEFAULT_PACK)));
    }

    @AfterEach
    void close() {
        desks.forEach(CaseDesk::close);
        journals.forEach(Journal::close);
    }

    private List<Answer> onBothNodes(List<Asked> asked) {
        return IntStream.range(0, asked.size())
                .parallel()
                .mapToObj(index -> desks.get(index % 2).handle(asked.get(index)))
                .toList();
    }

    @Test
    void what_both_publish_at_once_is_there_once() {
        assertThat(journals.getFirst().head()).isEqualTo(4);
    }

    @Test
    void of_eight_openings_of_one_case_one_wins() {
        List<Answer> answers = onBothNodes(
                IntStream.range(0, 8).mapToObj(_ -> ask("c1", opening("A"))).toList());

        assertThat(answers).filteredOn(Answer.Accepted.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.Refused.class::isInstance).hasSize(7);
    }

    @Test
    void the_same_command_sent_to_both_takes_effect_once() {
        desks.getFirst().handle(ask("c1", opening("A")));
        Asked note = ask("c1", DeskAtWork.NOTE);
        List<Answer> answers =
                onBothNodes(IntStream.range(0, 8).mapToObj(_ -> note).toList());

        assertThat(answers).containsOnly(new Answer.Accepted("c1", 3, 3, 7, null));
        assertThat(journals.getLast().readStream(TENANT, StreamId.ofCase("c1"), 1))
                .hasSize(3);
    }

    @Test
    void they_take_turns_at_one_case_without_losing_a_step() {
        desks.getFirst().handle(ask("c1", opening("A")));
        for (int turn = 0; turn < 20; turn++) {
            assertThat(desks.get(turn % 2).handle(ask("c1", DeskAtWork.NOTE))).isInstanceOf(Answer.Accepted.class);
        }

        assertThat(journals.getFirst().readStream(TENANT, StreamId.ofCase("c1"), 1))
                .hasSize(22);
    }
}
