package org.redress.bench;

import org.redress.bench.http.HttpBench;
import org.redress.bench.imports.ImportBench;
import org.redress.bench.imports.ReportBench;
import org.redress.bench.journal.JournalBench;
import org.redress.bench.rebuild.RebuildBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry point of the benches; lists them when none is named. */
@Command(
        name = "./redress bench",
        mixinStandardHelpOptions = true,
        subcommands = {JournalBench.class, RebuildBench.class, ImportBench.class, ReportBench.class, HttpBench.class},
        description = {"Measures, and prints every figure beside its settings.", "性能测量：每个数字都与其设置一同输出。"})
public final class Bench implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
