package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.redress.infra.store.Appends.TENANT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.StreamId;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

@ParameterizedClass
@EnumSource(Home.Kind.class)
class JournalFailureTest {
    private final Home home;
    private final SettableClock clock = SettableClock.at(Appends.NOON);
    private Journal journal;

    JournalFailureTest(Home.Kind kind) {
        home = kind.fresh();
        journal = home.open(Home.CODEC, new Now(clock));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void an_append_the_database_refuses_does_not_fail_its_neighbours() throws Exception {
        home.run("alter table journal_events add constraint no_poison check (stream_id <> 'poison')");
        List<Boolean> written = Crowd.of(8, n -> () -> {
            try {
                return journal.append(Appends.notes(n == 3 ? "poison" : "c" + n, 0, 1)) instanceof Appended;
            } catch (JournalUnavailable e) {
                return false;
            }
        });
        assertThat(written).containsExactly(true, true, true, false, true, true, true, true);
        assertThat(journal.head()).isEqualTo(7);
        Chains.assertWhole(journal.readAll());
    }

    @Test
    void after_the_connection_broke_the_next_append_gets_through() {
        journal.append(Appends.notes("a", 0, 1));
        home.breakConnections();
        assertThat(journal.append(Appends.notes("a", 1, 1))).isInstanceOf(Appended.class);
        assertThat(journal.readStream(TENANT, StreamId.ofCase("a"), 1)).hasSize(2);
        Chains.assertWhole(journal.readAll());
    }

    @Test
    void connections_that_break_all_the_time_lose_and_double_nothing() throws Exception {
        List<Integer> acknowledged = Crowd.of(5, thread -> () -> {
            int done = 0;
            for (int n = 0; n < 15; n++) {
                if (thread == 0) {
                    home.breakConnections();
                } else if (insist(thread + "-" + n)) {
                    done++;
                }
            }
            return done;
        });
        assertThat(acknowledged).containsExactly(0, 15, 15, 15, 15);
        assertThat(journal.head()).isEqualTo(60);
        Chains.assertWhole(journal.readAll());
    }

    /** As a caller does who does not know the outcome: the same command again. */
    private boolean insist(String caseId) {
        Append append = Appends.command(UUID.randomUUID(), caseId, 0, Appends.note(caseId, "once"));
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                AppendOutcome outcome = journal.append(append);
                return outcome instanceof Appended || outcome instanceof AppendOutcome.AlreadyRecorded;
            } catch (JournalUnavailable e) {
                assertThat(e).hasMessageContaining("journal");
            }
        }
        return false;
    }

    @Test
    void a_clock_that_steps_back_does_not_turn_the_journals_time_back() {
        journal.append(Appends.notes("a", 0, 1));
        clock.set(Appends.NOON.minusSeconds(3600));
        journal.append(Appends.notes("a", 1, 1));
        clock.set(Appends.NOON.plusSeconds(1));
        journal.append(Appends.notes("a", 2, 1));
        assertThat(journal.readAll())
                .extracting(recorded -> recorded.envelope().recordedAt())
                .containsExactly(Appends.NOON, Appends.NOON, Appends.NOON.plusSeconds(1));
    }

    @Test
    void a_journal_of_a_newer_program_is_left_alone() {
        journal.append(Appends.notes("a", 0, 1));
        journal.close();
        home.run("insert into journal_schema (revision) values (99)");
        assertThatExceptionOfType(NewerJournal.class).isThrownBy(home::open).withMessageContaining("99");
        home.run("delete from journal_schema where revision = 99");
        journal = home.open();
        assertThat(journal.head()).isEqualTo(1);
    }

    @Test
    void a_closed_journal_says_so() {
        journal.close();
        assertThatExceptionOfType(JournalUnavailable.class)
                .isThrownBy(() -> journal.append(Appends.notes("a", 0, 1)))
                .withMessageContaining("closed");
        assertThatExceptionOfType(JournalUnavailable.class).isThrownBy(() -> journal.readAfter(0, 1));
    }

    @Test
    void what_can_never_be_appended_is_refused_at_once() {
        Append nothing = new Append(TENANT, StreamId.ofCase("a"), 0, List.of(), List.of(), List.of());
        Append good = Appends.notes("a", 0, 2);
        Append miscounted = new Append(
                TENANT,
                good.stream(),
                0,
                good.events(),
                List.of(),
                List.of(new Append.AppliedCommand(UUID.randomUUID(), "b", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.append(nothing));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.append(miscounted));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        journal.append(Appends.command("a", 0, Appends.note("a", "x".repeat(Payload.LARGEST)))));
        assertThat(journal.head()).isZero();
        assertThat(Instant.EPOCH).isBefore(clock.instant());
    }
}
