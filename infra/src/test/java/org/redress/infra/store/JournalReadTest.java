package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.infra.store.Appends.TENANT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.Recorded;
import org.redress.events.StreamId;

@ParameterizedClass
@EnumSource(Home.Kind.class)
class JournalReadTest {
    private final Home home;
    private final Journal journal;
    private int filled;

    JournalReadTest(Home.Kind kind) {
        home = kind.fresh();
        journal = home.open();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void fill(int appends) {
        for (int n = 0; n < appends; n++) {
            journal.append(Appends.notes("case-" + filled++, 0, 5));
        }
    }

    @Test
    void pages_of_any_size_make_up_the_whole() {
        fill(9);
        List<Recorded<?>> all = journal.readAll();
        assertThat(all).hasSize(45);
        for (int limit : new int[] {1, 7, 44, 45, 46}) {
            List<Recorded<?>> pages = new ArrayList<>();
            for (long position = 0;
                    position < 45;
                    position = pages.getLast().envelope().position()) {
                pages.addAll(journal.readAfter(position, limit));
            }
            assertThat(pages).isEqualTo(all);
        }
        assertThat(journal.readAfter(45, 10)).isEmpty();
        assertThat(journal.readAfter(0, 0)).isEmpty();
    }

    @Test
    void a_stream_is_read_from_any_version() {
        fill(3);
        StreamId stream = StreamId.ofCase("case-1");
        assertThat(journal.readStream(TENANT, stream, 1)).hasSize(5);
        assertThat(journal.readStream(TENANT, stream, 5)).hasSize(1);
        assertThat(journal.readStream(TENANT, stream, 6)).isEmpty();
        assertThat(journal.readStream("t2", stream, 1)).isEmpty();
    }

    @Test
    void waiting_ends_with_the_next_append_and_otherwise_with_the_time() throws Exception {
        assertThat(journal.awaitBeyond(0, Duration.ofMillis(10))).isZero();
        FutureTask<Long> waiting = new FutureTask<>(() -> journal.awaitBeyond(0, Duration.ofMinutes(1)));
        Thread waiter = new Thread(waiting, "waiter");
        waiter.start();
        fill(1);
        assertThat(waiting.get()).isEqualTo(5);
        assertThat(journal.awaitBeyond(4, Duration.ofMinutes(1))).isEqualTo(5);
    }

    @Test
    void commands_are_found_by_the_hundred() {
        List<UUID> ids = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            journal.append(Appends.command(id, "c" + n, 0, Appends.note("c" + n, "x")));
        }
        ids.add(UUID.randomUUID());
        assertThat(journal.findCommands(TENANT, ids)).hasSize(12);
        assertThat(journal.findCommands("t2", ids)).isEmpty();
        assertThat(journal.findCommands(TENANT, List.of())).isEmpty();
        assertThat(journal.findCommand(TENANT, ids.getLast())).isNull();
    }

    @Test
    void foreign_transactions_held_open_rolled_back_or_late_hide_nothing_from_a_reader() throws Exception {
        try (Follower follower = new Follower(journal);
                Connection open = foreign();
                Connection late = foreign()) {
            fill(3);
            open.rollback();
            fill(3);
            late.commit();
            fill(3);
            assertThat(follower.finish()).isEqualTo(journal.readAll()).hasSize(45);
        }
    }

    /** Writes beside the journal and does not commit. */
    private Connection foreign() throws Exception {
        Connection connection = home.connect();
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into journal_numbers (tenant, series, period, last_number) values (?, 's', '2026', 1)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.executeUpdate();
        }
        return connection;
    }

    @Test
    void readers_and_writers_whose_threads_are_interrupted_break_nothing() throws Exception {
        fill(2);
        List<Boolean> flags = Crowd.of(6, n -> () -> {
            for (int i = 0; i < 10; i++) {
                Thread.currentThread().interrupt();
                if (n % 2 == 0) {
                    journal.readAfter(0, 100);
                } else {
                    journal.append(Appends.notes("i-" + n + "-" + i, 0, 1));
                }
            }
            return Thread.interrupted();
        });
        assertThat(flags).containsOnly(true);
        assertThat(journal.head()).isEqualTo(40);
        Chains.assertWhole(journal.readAll());
    }
}
