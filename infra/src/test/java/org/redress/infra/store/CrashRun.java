package org.redress.infra.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A writing process that is killed, and what it had told until then. */
final class CrashRun {
    private final Set<UUID> begun = new HashSet<>();
    private final Set<UUID> acknowledged = new HashSet<>();
    private final CountDownLatch writing = new CountDownLatch(1);
    private final Process process;
    private final Path errors;
    private final Thread listener = new Thread(this::listen, "listener");

    private CrashRun(CrashSite site) throws IOException {
        errors = Files.createTempFile("crash", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                CrashWriter.class.getName()));
        command.addAll(site.arguments());
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        listener.start();
    }

    static CrashRun start(CrashSite site) throws IOException, InterruptedException {
        CrashRun run = new CrashRun(site);
        if (!run.writing.await(60, TimeUnit.SECONDS) || run.acknowledged().isEmpty()) {
            run.kill();
            throw new IllegalStateException("the writer does not write: " + Files.readString(run.errors));
        }
        return run;
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.countDown();
        }
    }

    /** A line cut off by the kill is no line. */
    private synchronized void hear(String line) {
        if (line.length() != "S ".length() + 36) {
            return;
        }
        UUID command = UUID.fromString(line.substring(2));
        if (line.startsWith("A")) {
            acknowledged.add(command);
            writing.countDown();
        } else {
            begun.add(command);
        }
    }

    CrashRun killAfter(long nanos) throws InterruptedException {
        LockSupport.parkNanos(nanos);
        kill();
        return this;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listener.join();
    }

    synchronized Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** Begun but not acknowledged: done or not done, the caller cannot know. */
    synchronized Set<UUID> unknown() {
        Set<UUID> unknown = new HashSet<>(begun);
        unknown.removeAll(acknowledged);
        return unknown;
    }
}
