package org.redress.infra.access.login;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.AccessLog;

/** Once a day, with the first request of that day, lines of the access log that are too old go; one line tells that they did. */
final class LogKeeping {
    private static final Duration DAY = Duration.ofDays(1);

    private final AccessLog log;
    private final String tenant;
    private final Duration kept;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    LogKeeping(AccessLog log, String tenant, Duration kept) {
        if (!kept.isPositive()) {
            throw new IllegalArgumentException("redress.access.log-kept is longer than nothing");
        }
        this.log = log;
        this.tenant = tenant;
        this.kept = kept;
    }

    void tidy(Instant now) {
        Instant before = last.get();
        if (Duration.between(before, now).compareTo(DAY) < 0 || !last.compareAndSet(before, now)) {
            return;
        }
        int gone = log.purge(tenant, now.minus(kept));
        if (gone > 0) {
            log.write(
                    tenant,
                    AccessEntry.of(now, AccessEntry.Kind.LOG_PURGED, "automation", "-")
                            .at(gone + " < " + now.minus(kept)));
        }
    }
}
