package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.redress.events.Recorded;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.TableHash;
import org.redress.infra.delivery.Views;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.verify.ChainVerifier;

/**
 * What is found after a kill.
 *
 * @param acknowledged how many commands had an answer
 * @param lost acknowledged commands whose events are not there
 * @param torn commands with more or fewer events than they have, before or after their retry
 * @param retried commands without an answer that were sent again
 */
record Wreck(int acknowledged, int lost, int torn, int retried) {
    private static final int EVENTS_PER_COMMAND = 2;
    private static final Duration SOON = Duration.ofMinutes(1);
    static final Wreck NONE = new Wreck(0, 0, 0, 0);

    Wreck plus(Wreck other) {
        return new Wreck(
                acknowledged + other.acknowledged, lost + other.lost, torn + other.torn, retried + other.retried);
    }

    static Wreck look(CrashSite site, CrashRun run) throws SQLException {
        try (SubjectKeys keys = site.keys();
                Journal journal = site.open(keys)) {
            Map<UUID, Integer> found = effects(journal);
            Set<UUID> lost = new HashSet<>(run.acknowledged());
            lost.removeAll(found.keySet());
            run.unknown().forEach(command -> resend(journal, command));
            Map<UUID, Integer> after = effects(journal);
            assertThat(after.keySet()).containsAll(run.unknown());
            assertChainIsWhole(site);
            assertRebuiltEqualsLive(site, journal);
            return new Wreck(
                    run.acknowledged().size(),
                    lost.size(),
                    torn(found) + torn(after),
                    run.unknown().size());
        }
    }

    /** What was filled while processes were killed, against the same filled anew. */
    private static void assertRebuiltEqualsLive(CrashSite site, Journal journal) {
        try (Views views = site.views();
                Delivery delivery = CrashSite.deliver(journal, views)) {
            assertThat(delivery.awaitPosition(CrashSite.TALLY, journal.head(), SOON))
                    .isTrue();
            List<String> live = tables(views);
            delivery.rebuild(CrashSite.TALLY);
            assertThat(delivery.awaitRebuilt(CrashSite.TALLY, SOON)).isTrue();
            assertThat(tables(views)).isEqualTo(live);
        }
    }

    private static List<String> tables(Views views) {
        return views.read(
                CrashSite.TALLY,
                reading -> List.of(
                        TableHash.of(reading.connection(), "tally_seen"),
                        TableHash.of(reading.connection(), "tally_count")));
    }

    private static Map<UUID, Integer> effects(Journal journal) {
        Map<UUID, Integer> effects = new HashMap<>();
        for (Recorded<?> recorded : journal.readAll()) {
            effects.merge(recorded.envelope().commandId(), 1, Integer::sum);
        }
        return effects;
    }

    private static int torn(Map<UUID, Integer> effects) {
        return (int) effects.values().stream()
                .filter(count -> count != EVENTS_PER_COMMAND)
                .count();
    }

    private static void resend(Journal journal, UUID command) {
        assertThat(journal.append(CrashWriter.append(command)))
                .isInstanceOfAny(AppendOutcome.Appended.class, AppendOutcome.AlreadyRecorded.class);
    }

    private static void assertChainIsWhole(CrashSite site) throws SQLException {
        try (Connection connection = site.home().connect()) {
            assertThat(ChainVerifier.verify(connection, null).firstBreak()).isNull();
        }
    }
}
