package org.redress.bench.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, started as everybody starts it, and the seconds until it was ready. */
record Launched(Process process, int port, double readyAfter) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Launched start(Path directory, Map<String, String> environment) throws Exception {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                launcher(),
                "run",
                "--data",
                directory.toString(),
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port));
        builder.environment().put("REDRESS_ACCESS_REQUESTS_PER_MINUTE", "100000000");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("server.log").toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        while (!isReady(port)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                process.destroy();
                throw new IOException(
                        "the server did not become ready: " + Files.readString(directory.resolve("server.log")));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return new Launched(process, port, (System.nanoTime() - start) / 1e9);
    }

    private static String launcher() {
        String launcher = System.getProperty("redress.launcher");
        if (launcher == null) {
            throw new IllegalStateException("start this bench with ./redress bench http");
        }
        return launcher;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static boolean isReady(int port) {
        try (Wire wire = new Wire(port)) {
            return wire.get("/health/ready", "").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Asks the server's Java for something, as {@code jcmd} does. */
    String ask(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        command.add(Long.toString(process.pid()));
        command.addAll(List.of(words));
        Process asked = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    /** Processor time taken so far, in milliseconds. */
    double processorMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    /** Resident memory in MiB. */
    long residentMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException askedToStop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
