package org.redress.bench.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The history of a desk up to this minute: cases spread over two years, the newest of them still open. Every case is opened and
 * assigned, every second one answered; what is older is closed with a score.
 */
record DeskStream(int cases, int open, LocalDateTime until) {
    private static final Duration SPAN = Duration.ofDays(730);
    private static final Duration OPEN_SPAN = Duration.ofDays(21);
    private static final int PEOPLE = 200;

    /** Who of them holds it; every hundredth case is the agent's who asks. */
    private static String owner(int number) {
        return number % 100 == 0 ? SeededDesk.AGENT : "person " + number % PEOPLE;
    }

    Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("case_id,seq,at_local,command,actor,owner,tier,note\n");
            for (int number = 0; number < cases; number++) {
                for (String row : rows(number)) {
                    out.write(row);
                }
            }
        }
        return file;
    }

    private List<String> rows(int number) {
        LocalDateTime opened = opened(number);
        boolean stays = number >= cases - open;
        String owner = number % 50 == 7 ? "" : owner(number);
        return List.of(
                row(number, 1, opened, "open", "", "T" + (1 + number % 3), ""),
                row(number, 2, opened.plusMinutes(3), "assign", owner, "", ""),
                number % 2 == 0 ? "" : row(number, 3, opened.plusMinutes(9), "respond", "", "", ""),
                stays ? "" : row(number, 4, opened.plusHours(20), "close", "", "", "survey " + (1 + number % 5)));
    }

    private LocalDateTime opened(int number) {
        int closed = cases - open;
        return number < closed
                ? until.minus(SPAN)
                        .plus(SPAN.minus(OPEN_SPAN).multipliedBy(number).dividedBy(Math.max(1, closed)))
                : until.minus(OPEN_SPAN.multipliedBy(cases - number).dividedBy(Math.max(1, open)))
                        .minusMinutes(30);
    }

    private static String row(
            int number, int seq, LocalDateTime at, String command, String owner, String tier, String note) {
        return "B%d,%d,%s,%s,person %d,%s,%s,%s%n"
                .formatted(number, seq, at.withNano(0).withSecond(1), command, number % 23, owner, tier, note);
    }
}
