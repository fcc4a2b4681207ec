package org.redress.infra.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.redress.infra.files.NotTaken.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the operator's own scanner look at a file. One that cannot be asked keeps the file out. */
final class FileScan {
    private static final Logger LOG = LoggerFactory.getLogger(FileScan.class);
    private final FileSettings settings;

    FileScan(FileSettings settings) {
        this.settings = settings;
    }

    void check(Path file) throws NotTaken, IOException {
        if (settings.scan().isEmpty()) {
            return;
        }
        int code = run(settings.scan().stream()
                .map(word -> word.replace("{file}", file.toString()))
                .toList());
        switch (code) {
            case 0 -> {}
            case 1 -> throw new NotTaken(Reason.HARMFUL, "");
            default -> {
                LOG.warn(
                        "The scanner could not check a file: {} ended with {}",
                        settings.scan().getFirst(),
                        code);
                throw new NotTaken(Reason.NOT_CHECKED, "");
            }
        }
    }

    private int run(List<String> command) throws IOException, NotTaken {
        Process scanner = start(command);
        try {
            if (scanner.waitFor(settings.scanPatience().toMillis(), TimeUnit.MILLISECONDS)) {
                return scanner.exitValue();
            }
            LOG.warn("The scanner took longer than {}: {}", settings.scanPatience(), command.getFirst());
            throw new NotTaken(Reason.NOT_CHECKED, "");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotTaken(Reason.NOT_CHECKED, "");
        } finally {
            scanner.destroyForcibly();
        }
    }

    private static Process start(List<String> command) throws NotTaken {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException absent) {
            LOG.warn("The scanner could not be started: {}", command.getFirst(), absent);
            throw new NotTaken(Reason.NOT_CHECKED, "");
        }
    }
}
