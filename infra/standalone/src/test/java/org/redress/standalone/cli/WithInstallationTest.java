package org.redress.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WithInstallationTest {
    @Test
    void what_closes_is_waited_for() {
        AtomicBoolean closed = new AtomicBoolean();
        WithInstallation.close(() -> closed.set(true), Duration.ofMinutes(1));
        assertThat(closed).isTrue();
    }

    @Test
    void what_never_closes_does_not_hold_the_command_line() {
        CountDownLatch never = new CountDownLatch(1);
        WithInstallation.close(never::await, Duration.ofMillis(50));
        assertThat(never.getCount()).isOne();
        never.countDown();
    }
}
