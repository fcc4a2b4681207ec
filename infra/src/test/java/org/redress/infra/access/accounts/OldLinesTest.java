package org.redress.infra.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

class OldLinesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void lines_that_are_too_old_go_of_this_tenant_only_however_many(AccessStorage engine) {
        Now now = new Now(SettableClock.at(NOON));
        try (Access access = new Access(engine.in(directory).get(), now)) {
            AccessLog log = access.log();
            for (int i = 0; i < 1_100; i++) {
                log.write("default", line(NOON.minus(Duration.ofDays(3))));
            }
            log.write("other", line(NOON.minus(Duration.ofDays(3))));
            log.write("default", line(NOON.minus(Duration.ofDays(2))));

            assertThat(log.purge("default", NOON.minus(Duration.ofDays(2)))).isEqualTo(1_100);
            assertThat(log.purge("default", NOON.minus(Duration.ofDays(2)))).isZero();
            assertThat(log.before("default", Long.MAX_VALUE, 10)).hasSize(1);
            assertThat(log.before("other", Long.MAX_VALUE, 10)).hasSize(1);
        }
    }

    private static AccessEntry line(Instant at) {
        return AccessEntry.of(at, AccessEntry.Kind.LOGGED_IN, "wang", "127.0.0.1");
    }
}
