package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.infra.store.Appends.TENANT;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.StreamId;
import org.redress.infra.store.AppendOutcome.AlreadyRecorded;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.AppendOutcome.ClaimTaken;
import org.redress.infra.store.AppendOutcome.VersionConflict;

@ParameterizedClass
@EnumSource(Home.Kind.class)
class JournalConcurrencyTest {
    private final Journal journal;

    JournalConcurrencyTest(Home.Kind kind) {
        journal = kind.fresh().open();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static <T> List<T> only(Class<T> type, List<AppendOutcome> outcomes) {
        return outcomes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void of_eight_who_open_the_same_stream_one_wins_and_seven_conflict() throws Exception {
        for (int round = 0; round < 20; round++) {
            String id = "case-" + round;
            List<AppendOutcome> outcomes = Crowd.of(8, _ -> () -> journal.append(Appends.notes(id, 0, 1)));
            assertThat(only(Appended.class, outcomes)).hasSize(1);
            assertThat(only(VersionConflict.class, outcomes))
                    .hasSize(7)
                    .allMatch(conflict -> conflict.actualVersion() == 1);
            assertThat(journal.readStream(TENANT, StreamId.ofCase(id), 1)).hasSize(1);
        }
        assertThat(journal.head()).isEqualTo(20);
    }

    @Test
    void a_command_sent_eight_times_at_once_takes_effect_once() throws Exception {
        UUID id = UUID.randomUUID();
        List<AppendOutcome> outcomes =
                Crowd.of(8, _ -> () -> journal.append(Appends.command(id, "a", 0, Appends.note("a", "x"))));
        assertThat(only(Appended.class, outcomes)).hasSize(1);
        assertThat(only(AlreadyRecorded.class, outcomes))
                .hasSize(7)
                .allMatch(again -> again.first().position() == 1);
        assertThat(journal.head()).isEqualTo(1);
    }

    @Test
    void of_eight_who_claim_the_same_key_one_gets_it() throws Exception {
        List<AppendOutcome> outcomes = Crowd.of(
                8, n -> () -> journal.append(Appends.claiming(Appends.notes("c" + n, 0, 1), "external", "42")));
        List<Appended> winners = only(Appended.class, outcomes);
        assertThat(winners).hasSize(1);
        String holder =
                winners.getFirst().events().getFirst().envelope().stream().toString();
        assertThat(only(ClaimTaken.class, outcomes))
                .hasSize(7)
                .allMatch(taken -> taken.holder().equals(holder));
    }

    @Test
    void many_streams_at_once_make_one_gapless_chain_and_a_reader_misses_nothing() throws Exception {
        try (Follower follower = new Follower(journal)) {
            Crowd.of(8, thread -> () -> {
                for (int n = 0; n < 40; n++) {
                    journal.append(Appends.notes("case-" + thread + "-" + n % 4, n / 4 * 2L, 2));
                }
                return thread;
            });
            List<?> seen = follower.finish();
            assertThat(journal.head()).isEqualTo(640);
            assertThat(seen).isEqualTo(journal.readAll());
        }
        Chains.assertWhole(journal.readAll());
    }

    @Test
    void writers_of_one_stream_who_reload_after_a_conflict_all_get_through() throws Exception {
        List<Integer> tries = Crowd.of(8, _ -> () -> {
            int attempts = 0;
            for (int done = 0; done < 10; attempts++) {
                long version =
                        journal.readStream(TENANT, StreamId.ofCase("hot"), 1).size();
                done += journal.append(Appends.notes("hot", version, 1)) instanceof Appended ? 1 : 0;
            }
            return attempts;
        });
        assertThat(tries).allMatch(attempts -> attempts >= 10);
        assertThat(journal.head()).isEqualTo(80);
        Chains.assertWhole(journal.readAll());
    }

    @Test
    void refusals_and_appends_of_one_moment_keep_their_own_answers() throws Exception {
        List<UUID> refused = Stream.generate(UUID::randomUUID).limit(4).toList();
        Crowd.of(8, n -> () -> {
            if (n < 4) {
                journal.recordRefusal(Appends.refusal(refused.get(n), "r" + n));
            } else {
                journal.append(Appends.notes("c" + n, 0, 1));
            }
            return n;
        });
        assertThat(journal.findCommands(TENANT, refused))
                .hasSize(4)
                .allSatisfy((_, record) -> assertThat(record.refusal()).isNotNull());
        assertThat(journal.head()).isEqualTo(4);
    }
}
