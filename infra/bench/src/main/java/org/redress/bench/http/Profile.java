package org.redress.bench.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.redress.bench.Sheet;

/** Where the time of a server went, read from a flight recording. */
final class Profile {
    private static final int SHOWN = 14;

    private final Map<String, Integer> threads = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int samples;
    private int forced;
    private long forcedNanos;

    private Profile() {}

    static Profile read(Path recording) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                profile.see(file.readEvent());
            }
        }
        return profile;
    }

    private void see(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.FileForce" -> {
                forced++;
                forcedNanos += event.getDuration().toNanos();
            }
            case "jdk.ExecutionSample" -> {
                samples++;
                var thread = event.getThread("sampledThread");
                String name = thread == null ? "?" : String.valueOf(thread.getJavaName());
                threads.merge(name.replaceAll("[-#]?\\d+.*", ""), 1, Integer::sum);
                places.merge(place(event.getStackTrace()), 1, Integer::sum);
            }
            default -> {}
        }
    }

    /** The innermost frame that is somebody's code, not the JDK's. */
    private static String place(@org.jspecify.annotations.Nullable RecordedStackTrace trace) {
        List<RecordedFrame> frames = trace == null ? List.of() : trace.getFrames();
        return frames.stream()
                .map(frame -> frame.getMethod().getType().getName())
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun."))
                .findFirst()
                .map(Profile::folder)
                .orElse("(JDK)");
    }

    private static String folder(String type) {
        String[] parts = type.split("\\.");
        return String.join(".", List.of(parts).subList(0, Math.min(parts.length - 1, 4)));
    }

    void print(Sheet sheet, long commands) {
        sheet.line(
                "  fsyncs: %,d, %.2f ms each; %.1f creates share one",
                forced, forced == 0 ? 0 : forcedNanos / 1e6 / forced, forced == 0 ? 0 : (double) commands / forced);
        sheet.line("  processor time of the server by thread, of %,d samples: %s", samples, top(threads));
        sheet.line("  by package of the innermost frame outside the JDK: %s", top(places));
    }

    private String top(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(one -> one.getKey() + " " + Math.round(100.0 * one.getValue() / Math.max(1, samples)) + "%")
                .toList()
                .toString();
    }
}
