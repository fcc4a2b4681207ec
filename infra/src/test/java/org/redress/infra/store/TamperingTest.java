package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.Envelope;
import org.redress.infra.store.verify.Anchor;
import org.redress.infra.store.verify.ChainBreak;
import org.redress.infra.store.verify.ChainBreak.Kind;
import org.redress.infra.store.verify.ChainReport;
import org.redress.infra.store.verify.ChainVerifier;

@ParameterizedClass
@EnumSource(Home.Kind.class)
class TamperingTest {
    private static final int EVENTS = 40;
    private static final long SEED = 20_260_203;

    private final Home home;
    private final Anchor anchor;

    TamperingTest(Home.Kind kind) {
        home = kind.fresh();
        try (Journal journal = home.open()) {
            for (int n = 0; n < EVENTS / 2; n++) {
                journal.append(Appends.notes("case-" + n % 5, n / 5 * 2L, 2));
            }
            Envelope last = journal.readAll().getLast().envelope();
            anchor = new Anchor(last.position(), last.hash());
        }
    }

    private final Random random = new Random(SEED);

    @AfterEach
    void the_journal_itself_is_still_whole() throws SQLException {
        try (Connection connection = home.connect()) {
            assertThat(ChainVerifier.verify(connection, anchor))
                    .isEqualTo(new ChainReport(EVENTS, anchor.hash(), null));
        }
    }

    /** Tampers in a transaction that is taken back afterwards: every attempt meets the same journal. */
    private @Nullable ChainBreak after(Tampering tampering, @Nullable Anchor known) throws SQLException {
        try (Connection connection = home.connect()) {
            connection.setAutoCommit(false);
            try {
                tampering.on(connection);
                return ChainVerifier.verify(connection, known).firstBreak();
            } finally {
                connection.rollback();
            }
        }
    }

    private void found(Tampering tampering, long position, Kind kind) throws SQLException {
        ChainBreak found = after(tampering, anchor);
        assertThat(found).as("seed %d, %s at %d", SEED, kind, position).isNotNull();
        assertThat(found).extracting(ChainBreak::position, ChainBreak::kind).containsExactly(position, kind);
    }

    private long somewhere() {
        return 1L + random.nextInt(EVENTS);
    }

    private long beforeTheEnd() {
        return 1L + random.nextInt(EVENTS - 1);
    }

    @Test
    void a_changed_byte_anywhere_in_a_payload_is_found() throws SQLException {
        for (int n = 0; n < 60; n++) {
            long position = somewhere();
            found(Tampering.flippedByte(position, random), position, Kind.CHANGED);
        }
    }

    @Test
    void a_change_in_any_column_is_found() throws SQLException {
        for (String change : Tampering.COLUMN_CHANGES) {
            for (int n = 0; n < 4; n++) {
                long position = somewhere();
                found(Tampering.changed(position, change), position, Kind.CHANGED);
            }
        }
    }

    @Test
    void a_deleted_event_is_found() throws SQLException {
        for (int n = 0; n < 30; n++) {
            long position = beforeTheEnd();
            found(Tampering.deleted(position), position, Kind.MISSING);
        }
    }

    @Test
    void a_deleted_event_whose_gap_was_closed_is_found() throws SQLException {
        for (int n = 0; n < 30; n++) {
            long position = beforeTheEnd();
            ChainBreak found = after(Tampering.deletedAndClosed(position), anchor);
            assertThat(found).isNotNull().extracting(ChainBreak::position).isEqualTo(position);
        }
    }

    @Test
    void a_swapped_pair_is_found_with_both_its_places() throws SQLException {
        for (int n = 0; n < 40; n++) {
            long one = beforeTheEnd();
            long other = one + 1 + random.nextInt((int) (EVENTS - one));
            found(Tampering.swapped(one, other), one, Kind.SWAPPED);
        }
    }

    @Test
    void an_event_put_in_is_found() throws SQLException {
        for (int n = 0; n < 30; n++) {
            long position = beforeTheEnd();
            found(Tampering.inserted(position), position, Kind.INSERTED);
        }
    }

    @Test
    void a_missing_end_is_found_by_the_anchor_alone() throws SQLException {
        for (int n = 0; n < 20; n++) {
            long position = 1 + somewhere() % EVENTS;
            found(Tampering.cutFrom(position), position, Kind.END_MISSING);
            assertThat(after(Tampering.cutFrom(position), null)).isNull();
        }
    }

    @Test
    void a_chain_computed_anew_is_found_by_the_anchor_alone() throws SQLException {
        for (int n = 0; n < 10; n++) {
            long position = somewhere();
            found(Tampering.rewrittenFrom(position), EVENTS, Kind.NOT_THE_ANCHORED_CHAIN);
            assertThat(after(Tampering.rewrittenFrom(position), null)).isNull();
        }
    }

    @Test
    void a_chain_computed_anew_over_wrong_figures_is_found_without_an_anchor() throws SQLException {
        ChainBreak hole = after(Tampering.rewrittenFrom(20, "version = version + 100"), null);
        assertThat(hole).isNotNull().extracting(ChainBreak::kind).isEqualTo(Kind.VERSION_HOLE);
        ChainBreak back = after(Tampering.rewrittenFrom(20, "recorded_at = recorded_at - 60000000"), null);
        assertThat(back).isNotNull().extracting(ChainBreak::kind).isEqualTo(Kind.TIME_TURNED_BACK);
        assertThat(List.of(hole, back)).extracting(ChainBreak::position).containsOnly(20L);
    }
}
