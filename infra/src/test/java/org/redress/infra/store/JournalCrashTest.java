package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.redress.infra.keys.SubjectKeys;

/** Kills writing processes at random instants: 20 by default, {@code -Dredress.kills=1000} for more. */
class JournalCrashTest {
    private static final int KILLS = Integer.getInteger("redress.kills", 20);
    private static final int KILLS_PER_SITE = 10;
    private static final int CONTROL_TRIES = 8;
    private static final int LONGEST_MILLIS = 500;

    private final long seed = Long.getLong("redress.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void on_h2_a_kill_loses_nothing_and_doubles_nothing() throws Exception {
        survives("H2", () -> CrashSite.h2(Durability.SYNCED));
    }

    @Test
    void on_postgres_a_kill_loses_nothing_and_doubles_nothing() throws Exception {
        survives("PostgreSQL", CrashSite::postgres);
    }

    private void survives(String engine, Supplier<CrashSite> sites) throws Exception {
        Wreck sum = Wreck.NONE;
        CrashSite site = sites.get();
        for (int kill = 0; kill < KILLS / 2; kill++) {
            site = kill % KILLS_PER_SITE == 0 ? sites.get() : site;
            sum = sum.plus(killOnce(site));
        }
        System.out.printf("%s, %d kills (seed %d): %s%n", engine, KILLS / 2, seed, sum);
        assertThat(sum.acknowledged()).isPositive();
        assertThat(sum.retried()).isPositive();
        assertThat(sum.lost()).as("lost, seed %d", seed).isZero();
        assertThat(sum.torn()).as("doubled or half, seed %d", seed).isZero();
    }

    private Wreck killOnce(CrashSite site) throws Exception {
        long nanos = random.nextLong(LONGEST_MILLIS * 1_000_000L);
        return Wreck.look(site, CrashRun.start(site).killAfter(nanos));
    }

    /** Without this the tests above might be green because nothing is ever lost here. */
    @Test
    void control_h2_with_its_own_settings_loses_acknowledged_work() throws Exception {
        for (int attempt = 1; attempt <= CONTROL_TRIES; attempt++) {
            Wreck wreck = killOnce(CrashSite.h2(Durability.ENGINE_DEFAULT));
            if (wreck.lost() > 0) {
                System.out.printf("H2 with its own settings, try %d: %s%n", attempt, wreck);
                return;
            }
        }
        throw new AssertionError("the control lost nothing in " + CONTROL_TRIES + " tries: this test shows nothing");
    }

    @Test
    void a_second_process_on_the_same_journal_gets_one_clear_error() throws Exception {
        CrashSite site = CrashSite.h2(Durability.SYNCED);
        CrashRun run = CrashRun.start(site);
        try (SubjectKeys keys = CrashSite.h2(Durability.SYNCED).keys()) {
            assertThatExceptionOfType(AlreadyRunning.class)
                    .isThrownBy(() -> site.open(keys))
                    .withMessageContaining(site.directory().toString());
        } finally {
            run.kill();
        }
        try (SubjectKeys keys = site.keys();
                Journal journal = site.open(keys)) {
            assertThat(journal.head()).isPositive();
            assertThatExceptionOfType(AlreadyRunning.class).isThrownBy(() -> site.open(keys));
        }
    }
}
