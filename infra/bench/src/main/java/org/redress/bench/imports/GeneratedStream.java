package org.redress.bench.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** A command stream of any length; the same length gives the same bytes. Rows stand case by case. */
public final class GeneratedStream {
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 2, 9, 0);
    private static final List<String> COMMANDS =
            List.of("open", "assign", "note", "respond", "assign", "resolve", "close");

    private GeneratedStream() {}

    public static Path write(Path file, int rows) throws IOException {
        Files.createDirectories(file.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("case_id,seq,at_local,command,actor,owner,tier,note\n");
            int cases = Math.max(1, rows / COMMANDS.size());
            for (int number = 0; number < cases; number++) {
                for (int step = 0; step < COMMANDS.size(); step++) {
                    out.write(row(number, step));
                }
            }
        }
        return file;
    }

    private static String row(int number, int step) {
        String command = COMMANDS.get(step);
        LocalDateTime at = FIRST.plusMinutes(number * 7L).plusHours(step * 5L);
        String owner = command.equals("assign") ? "person " + (number + step) % 37 : "";
        String tier = command.equals("open") ? "T2" : "";
        String note = command.equals("note")
                ? "the customer tells that part " + number + " of the order has not come and asks when it will"
                : "";
        return "B%d,%d,%s:00,%s,person %d,%s,%s,%s%n"
                .formatted(number, step + 1, at, command, number % 23, owner, tier, note);
    }
}
