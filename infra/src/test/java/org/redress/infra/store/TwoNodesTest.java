package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.infra.store.Appends.TENANT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;
import org.redress.infra.store.AppendOutcome.Appended;

/** Several processes on one PostgreSQL: here, several journals. */
class TwoNodesTest {
    private final Home home = Home.Kind.POSTGRES.fresh();
    private final Journal one = home.open();
    private final Journal other = home.open();

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void two_nodes_keep_one_gapless_chain_and_a_reader_on_either_misses_nothing() throws Exception {
        try (Follower here = new Follower(one);
                Follower there = new Follower(other)) {
            Crowd.of(6, thread -> () -> {
                Journal node = thread % 2 == 0 ? one : other;
                for (int n = 0; n < 25; n++) {
                    node.append(Appends.notes("c-" + thread + "-" + n, 0, 2));
                }
                return thread;
            });
            List<Recorded<?>> seen = here.finish();
            assertThat(seen).hasSize(300).isEqualTo(there.finish());
            Chains.assertWhole(seen);
        }
    }

    @Test
    void of_two_nodes_that_open_one_case_one_wins() throws Exception {
        for (int round = 0; round < 20; round++) {
            String id = "case-" + round;
            List<AppendOutcome> outcomes =
                    Crowd.of(2, n -> () -> (n == 0 ? one : other).append(Appends.notes(id, 0, 1)));
            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
        }
    }

    @Test
    void a_command_sent_to_two_nodes_takes_effect_once() throws Exception {
        UUID id = UUID.randomUUID();
        Crowd.of(2, n -> () -> (n == 0 ? one : other).append(Appends.command(id, "a", 0, Appends.note("a", "x"))));
        assertThat(one.readStream(TENANT, StreamId.ofCase("a"), 1)).hasSize(1);
    }

    /** Whoever looks up one stream has not thereby heard what else the other node did. */
    @Test
    void two_nodes_never_give_one_number_twice() {
        List<String> numbers =
                List.of(number(one, "a"), number(other, "b"), number(other, "c"), after(one, "c"), number(one, "d"));
        assertThat(numbers).containsExactly("260201", "260202", "260203", "c is at 2", "260204");
    }

    private static String number(Journal node, String caseId) {
        Append append = Appends.command(caseId, 0, Appends.pendingNumber("2026-02-03"));
        CaseNumberAssigned assigned = (CaseNumberAssigned)
                ((Appended) node.append(append)).events().getFirst().event();
        return String.valueOf(assigned.number());
    }

    private static String after(Journal node, String caseId) {
        Appended noted = (Appended) node.append(Appends.notes(caseId, 1, 1));
        return caseId + " is at " + noted.events().getFirst().envelope().version();
    }

    /** The schedule that makes gap tracking lose events: a position is taken, the commit comes late or never. */
    @Test
    void while_another_node_holds_a_position_uncommitted_nobody_overtakes_it() throws Exception {
        one.append(Appends.notes("a", 0, 1));
        for (boolean commit : new boolean[] {true, false}) {
            long head = one.head();
            try (Follower follower = new Follower(one);
                    Connection slow = home.connect()) {
                slow.setAutoCommit(false);
                new PostgresEngine(((Home.OnServer) home).database()).lock(slow);
                try (Statement insert = slow.createStatement()) {
                    insert.execute(Tampering.copyOfHead(commit ? "slow" : "never"));
                }
                FutureTask<AppendOutcome> waiting =
                        new FutureTask<>(() -> other.append(Appends.notes("b" + commit, 0, 1)));
                new Thread(waiting, "waiting").start();
                awaitBlocked();
                assertThat(one.head()).isEqualTo(head);
                if (commit) {
                    slow.commit();
                } else {
                    slow.rollback();
                }
                long position = ((Appended) waiting.get()).position();
                assertThat(position).isEqualTo(commit ? head + 2 : head + 1);
                assertThat(follower.finish())
                        .extracting(recorded -> recorded.envelope().position())
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, position).boxed().toList());
            }
        }
    }

    private void awaitBlocked() throws Exception {
        try (Connection connection = home.connect();
                PreparedStatement waiting = connection.prepareStatement(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            boolean blocked = false;
            while (!blocked) {
                try (ResultSet count = waiting.executeQuery()) {
                    blocked = count.next() && count.getInt(1) > 0;
                }
            }
        }
    }
}
