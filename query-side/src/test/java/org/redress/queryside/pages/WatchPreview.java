package org.redress.queryside.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.redress.infra.time.Now;
import org.redress.queryside.reports.facts.FactCase;

/** Starts the pages over a reference command stream, to be looked at: arguments are the file and the port. */
final class WatchPreview {
    private WatchPreview() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("desk")) {
            Pages.start(
                    new FactList(Desk.cases()),
                    new Now(Clock.fixed(Desk.NOW, ZoneOffset.UTC)),
                    Integer.parseInt(arguments[2]));
            return;
        }
        Pages.start(new FactList(cases(Path.of(arguments[0]), arguments[1])), Integer.parseInt(arguments[2]));
    }

    static List<FactCase> cases(Path file, String source) throws IOException {
        Map<String, CaseFacts> cases = new LinkedHashMap<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", 8)).forEach(row -> take(row, source, cases));
        }
        return cases.values().stream().map(CaseFacts::done).toList();
    }

    private static void take(String[] row, String source, Map<String, CaseFacts> cases) {
        String at = row[2];
        CaseFacts known = cases.computeIfAbsent(row[0], id -> CaseFacts.opened(at, id, source, row[6]));
        switch (row[3]) {
            case "assign" -> known.assigned(at, row[5].isEmpty() ? null : row[5]);
            case "respond" -> known.responded(at);
            case "escalate" -> known.escalated(at);
            case "resolve" -> known.resolved(at);
            case "close" -> known.closed(at, score(row[7]));
            case "reopen" -> known.reopened(at);
            case "note" -> known.noted(at);
            default -> {}
        }
    }

    private static @org.jspecify.annotations.Nullable Integer score(String note) {
        return note.startsWith("survey ") ? Integer.valueOf(note.substring(7).strip()) : null;
    }
}
