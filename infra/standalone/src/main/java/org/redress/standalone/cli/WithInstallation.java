package org.redress.standalone.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.redress.infra.time.Now;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens an installation for one command and closes it after. */
final class WithInstallation {
    private static final Logger LOG = LoggerFactory.getLogger(WithInstallation.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_AFTER_FAILURE = Duration.ofSeconds(5);

    private WithInstallation() {}

    static <T> T open(Path directory, Function<Installation, T> work) {
        Installation installation = Installation.open(DataDirectory.open(directory), Now.system());
        Duration patience = PATIENCE_AFTER_FAILURE;
        try {
            T done = work.apply(installation);
            patience = PATIENCE;
            return done;
        } finally {
            close(installation, patience);
        }
    }

    /** On a full disk the embedded database may never let go; what went wrong is to be said all the same. */
    static void close(AutoCloseable installation, Duration patience) {
        Thread closing = Thread.ofPlatform().name("closing").daemon().start(() -> {
            try {
                installation.close();
            } catch (Exception failed) {
                LOG.warn("not closed in good order; nothing acknowledged is lost", failed);
            }
        });
        try {
            if (!closing.join(patience)) {
                LOG.warn("not closed within {}; nothing acknowledged is lost", patience);
            }
        } catch (InterruptedException nobodyDoesThat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(nobodyDoesThat);
        }
    }
}
