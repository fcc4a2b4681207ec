package org.redress.standalone.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/** A progress bar with rate and remaining time, redrawn in place on a terminal and at every tenth otherwise. */
final class ProgressLine {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final long startedNanos = System.nanoTime();
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

    synchronized void reached(long done, long total) {
        long nanos = System.nanoTime();
        long tenth = total == 0 ? 10 : done * 10 / total;
        boolean due = terminal ? nanos - drawnNanos > REDRAW_NANOS || done >= total : tenth > drawnTenth;
        if (due) {
            drawnNanos = nanos;
            drawnTenth = tenth;
            out.print((terminal ? "\r" : "") + text(done, total, nanos - startedNanos) + (terminal ? "" : "\n"));
            out.flush();
        }
    }

    synchronized void end() {
        if (terminal) {
            out.println();
        }
    }

    static String text(long done, long total, long nanos) {
        double share = total == 0 ? 1 : (double) done / total;
        double seconds = Math.max(nanos / 1e9, 1e-3);
        double rate = done / seconds;
        boolean tooSoon = seconds < 1 || rate == 0;
        long remaining = tooSoon ? 0 : Math.round((total - done) / rate);
        int filled = (int) Math.round(share * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %%  %,d / %,d  %,.0f/s%s",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                share * 100,
                done,
                total,
                rate,
                tooSoon ? "" : String.format(Locale.ROOT, "  %d:%02d left", remaining / 60, remaining % 60));
    }
}
