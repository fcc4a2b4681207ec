package org.redress.bench.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import org.redress.bench.Contest;
import org.redress.bench.House;
import org.redress.bench.Scratch;
import org.redress.bench.Sheet;
import org.redress.commandside.imports.ImportRequest;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.delivery.Views;
import org.redress.infra.time.Now;
import org.redress.queryside.packs.JournalPolicies;
import org.redress.queryside.reports.ReportAnswer;
import org.redress.queryside.reports.ReportRequest;
import org.redress.queryside.reports.Reports;
import org.redress.queryside.reports.TenantFacts;
import org.redress.queryside.reports.facts.Facts;
import org.redress.queryside.reports.facts.FactsProjection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Seconds an overview takes: the first one after opening, and later ones. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "An overview over an imported log.")
public final class ReportBench implements Callable<Integer> {
    private static final double GOAL = 0.3;

    @Mixin
    private Source source = new Source();

    @Option(names = "--rounds", defaultValue = "9", description = "Warm reports (${DEFAULT-VALUE}).")
    private int rounds = 9;

    @Override
    public Integer call() throws Exception {
        Sheet sheet = new Sheet("report");
        try (Scratch scratch = Scratch.create()) {
            ImportRequest request = source.request(scratch, sheet);
            Path directory = scratch.fresh();
            try (House house = House.h2(directory);
                    Views views = Views.h2(directory.resolve("views"));
                    Delivery delivery = facts(house, views)) {
                Source.run(house, request);
                delivery.awaitPosition(FactsProjection.NAME, house.journal().head(), Duration.ofHours(1));
                sheet.setting("journal", "%,d events", house.journal().head());
            }
            try (House house = House.h2(directory);
                    Views views = Views.h2(directory.resolve("views"));
                    Delivery _ = facts(house, views)) {
                measure(sheet, house, views);
            }
        }
        return 0;
    }

    private static Delivery facts(House house, Views views) {
        return Delivery.start(EventSource.of(house.journal()), views, Now.system(), List.of(FactsProjection::new));
    }

    private void measure(Sheet sheet, House house, Views views) {
        Reports reports = new Reports(
                new TenantFacts(new Facts(views), House.TENANT, () -> true),
                new JournalPolicies(house.journal(), House.TENANT),
                Now.system(),
                ZoneId.of("Asia/Shanghai"));
        double cold = seconds(reports);
        double[] warm =
                DoubleStream.generate(() -> seconds(reports)).limit(rounds).toArray();
        sheet.line("  warm samples, s: %s", DoubleStream.of(warm).boxed().toList());
        sheet.below(GOAL, "overview, first in this process, all just opened", cold, " s");
        sheet.below(
                GOAL,
                "overview, later ones, median",
                Contest.median(DoubleStream.of(warm).sorted().toArray()),
                " s");
    }

    private static double seconds(Reports reports) {
        long start = System.nanoTime();
        ReportAnswer answer =
                reports.answer(ReportRequest.of("overview", Instant.now().toString()));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (answer instanceof ReportAnswer.NotAnswerable wrong) {
            throw new IllegalStateException(wrong.toString());
        }
        return seconds;
    }
}
