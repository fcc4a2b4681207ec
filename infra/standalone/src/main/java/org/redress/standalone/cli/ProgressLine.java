package org.redress.standalone.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/** A progress bar with rate and remaining time, redrawn in place on a terminal and at every tenth otherwise. */
final class ProgressLine {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000L;
    /** The first rows are slow, and what they promise is worth nothing. */
    private static final long SETTLING_NANOS = 1_000_000_000L;

    private static final int LONGEST = 78;

    private final PrintStream out;
    private final boolean terminal;
    private long startedNanos;
    private long drawnNanos;
    private long drawnTenth = -1;

    ProgressLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static ProgressLine onStandardError() {
        @SuppressWarnings(
                "SystemConsoleNull") // NullAway knows it as nullable, and it is when the console is switched off
        Console console = System.console();
        return new ProgressLine(System.err, console != null && console.isTerminal());
    }

    /** Nothing is drawn, and no time counted, while the total is not known yet. */
    synchronized void reached(long done, long total) {
        if (total == 0) {
            return;
        }
        long nanos = System.nanoTime();
        startedNanos = drawnTenth < 0 ? nanos : startedNanos;
        long tenth = done * 10 / total;
        boolean due = terminal ? nanos - drawnNanos > REDRAW_NANOS || done >= total : tenth > drawnTenth;
        if (due) {
            drawnNanos = nanos;
            drawnTenth = tenth;
            String text = text(done, total, nanos - startedNanos);
            out.print(terminal ? "\r" + padded(text) : text + "\n");
            out.flush();
        }
    }

    /** Covers what a longer line left behind. */
    private static String padded(String text) {
        return text + " ".repeat(Math.max(0, LONGEST - text.length()));
    }

    synchronized void end() {
        if (terminal && drawnTenth >= 0) {
            out.println();
        }
    }

    static String text(long done, long total, long nanos) {
        double share = (double) done / total;
        int filled = (int) Math.round(share * WIDTH);
        String bar = String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %%  %,d / %,d",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                share * 100,
                done,
                total);
        return done == 0 || nanos < SETTLING_NANOS ? bar : bar + pace(total - done, done / (nanos / 1e9));
    }

    private static String pace(long left, double rate) {
        long seconds = Math.round(left / rate);
        return String.format(Locale.ROOT, "  %,.0f/s", rate)
                + (left == 0 ? "" : String.format(Locale.ROOT, "  剩余 %d:%02d left", seconds / 60, seconds % 60));
    }
}
