package org.redress.infra.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessDatabase;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.AccessLog;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

class LogKeepingTest {
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    Path directory;

    @Test
    void once_a_day_old_lines_go_and_one_line_tells_so() {
        Now now = new Now(SettableClock.at(NOON));
        try (Access access = new Access(AccessDatabase.h2(directory), now)) {
            AccessLog log = access.log();
            old(log, NOON);
            LogKeeping keeping = new LogKeeping(log, "default", YEAR);

            keeping.tidy(NOON);
            assertThat(kinds(log)).containsExactly(AccessEntry.Kind.LOG_PURGED);

            old(log, NOON);
            keeping.tidy(NOON.plus(Duration.ofHours(23)));
            assertThat(kinds(log)).hasSize(2);

            keeping.tidy(NOON.plus(Duration.ofDays(1)));
            assertThat(kinds(log)).containsOnly(AccessEntry.Kind.LOG_PURGED).hasSize(2);

            keeping.tidy(NOON.plus(Duration.ofDays(2)));
            assertThat(kinds(log)).hasSize(2);
        }
    }

    private static void old(AccessLog log, Instant now) {
        Instant at = now.minus(YEAR).minusMillis(1);
        log.write("default", AccessEntry.of(at, AccessEntry.Kind.LOGGED_IN, "wang", "127.0.0.1"));
    }

    private static java.util.List<AccessEntry.Kind> kinds(AccessLog log) {
        return log.before("default", Long.MAX_VALUE, 10).stream()
                .map(line -> line.entry().kind())
                .toList();
    }
}
