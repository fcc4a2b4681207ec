package org.redress.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;

/** What a bench prints: settings first, then figures. */
@SuppressWarnings("AnnotateFormatMethod")
public final class Sheet {
    private final PrintStream out = System.out;

    /** Begins with where it runs; a figure without that says nothing. */
    public Sheet(String title) {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        line("== %s ==", title);
        setting("java", "%s %s, %s", property("java.vm.name"), property("java.vm.version"), collectors());
        setting("options", "%s", ManagementFactory.getRuntimeMXBean().getInputArguments());
        setting(
                "system",
                "%s %s, %d processors",
                system.getName(),
                system.getVersion(),
                system.getAvailableProcessors());
        setting("load average", "%.2f at start", system.getSystemLoadAverage());
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }

    private static String collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(collector -> collector.getName())
                .toList()
                .toString();
    }

    public void setting(String name, String format, Object... values) {
        line("  %-14s %s", name + ":", String.format(Locale.ROOT, format, values));
    }

    public void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    /** The figure beside what it should at least be. */
    public void atLeast(double goal, String name, double figure, String unit) {
        line("  %-52s %10.2f%s   goal >= %s%s   %s", name, figure, unit, plain(goal), unit, met(figure >= goal));
    }

    /** The figure beside what it should stay below. */
    public void below(double goal, String name, double figure, String unit) {
        line("  %-52s %10.3f%s   goal < %s%s   %s", name, figure, unit, plain(goal), unit, met(figure < goal));
    }

    private static String met(boolean met) {
        return met ? "met" : "MISSED";
    }

    private static String plain(double goal) {
        return goal == Math.rint(goal) ? Long.toString((long) goal) : Double.toString(goal);
    }
}
