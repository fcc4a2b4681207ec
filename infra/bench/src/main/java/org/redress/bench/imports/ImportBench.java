package org.redress.bench.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.redress.bench.Contest;
import org.redress.bench.House;
import org.redress.bench.Scratch;
import org.redress.bench.Sheet;
import org.redress.commandside.imports.ImportRequest;
import org.redress.commandside.imports.ImportSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rows a second of a first import, and of the same file again after everything was closed. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Importing a command stream into durable H2.")
public final class ImportBench implements Callable<Integer> {
    private static final double GOAL = 5_000;

    @Mixin
    private Source source = new Source();

    @Option(names = "--rounds", defaultValue = "5", description = "Times the file is imported anew (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Override
    public Integer call() throws Exception {
        Sheet sheet = new Sheet("import");
        try (Scratch scratch = Scratch.create()) {
            ImportRequest request = source.request(scratch, sheet);
            sheet.setting("rounds", "%d, after one that is not counted; read models are not fed meanwhile", rounds);
            List<Double> first = new ArrayList<>();
            List<Double> second = new ArrayList<>();
            for (int round = 0; round <= rounds; round++) {
                Path directory = scratch.fresh();
                double once = rate(sheet, "first", directory, request);
                double again = rate(sheet, "again", directory, request);
                if (round > 0) {
                    first.add(once);
                    second.add(again);
                }
            }
            sheet.atLeast(GOAL, "first import, median", median(first), " rows/s");
            sheet.atLeast(GOAL, "same file again, median", median(second), " rows/s");
        }
        return 0;
    }

    private static double rate(Sheet sheet, String run, Path directory, ImportRequest request) {
        try (House house = House.h2(directory)) {
            long start = System.nanoTime();
            ImportSummary summary = Source.run(house, request);
            double rate = summary.commands() / ((System.nanoTime() - start) / 1e9);
            sheet.line(
                    "  %s: %,d rows, %,.0f rows/s; accepted %,d, already there %,d, refused %,d, head %,d",
                    run,
                    summary.commands(),
                    rate,
                    summary.accepted(),
                    summary.alreadyThere(),
                    summary.refused().size(),
                    house.journal().head());
            return rate;
        }
    }

    private static double median(List<Double> samples) {
        return Contest.median(
                samples.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }
}
