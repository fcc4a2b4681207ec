package org.redress.bench.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.redress.bench.Contender;
import org.redress.bench.Contest;
import org.redress.bench.House;
import org.redress.bench.Scratch;
import org.redress.bench.Server;
import org.redress.bench.Sheet;
import org.redress.bench.axon.StockReplay;
import org.redress.bench.axon.StockReplay.Setting;
import org.redress.bench.imports.GeneratedStream;
import org.redress.commandside.imports.ImportRequest;
import org.redress.commandside.imports.Imports;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.Views;
import org.redress.infra.time.Now;
import org.redress.queryside.cases.breaches.BreachesProjection;
import org.redress.queryside.cases.register.RegisterProjection;
import org.redress.queryside.packs.JournalPolicies;
import org.redress.queryside.packs.Policies;
import org.redress.queryside.workload.WorkloadProjection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Register, breaches and workload from a full journal, against Axon's processor and against a loop that only copies. */
@Command(name = "rebuild", mixinStandardHelpOptions = true, description = "Rebuilding read models on PostgreSQL.")
public final class RebuildBench implements Callable<Integer> {
    private static final double AGAINST_STOCK = 25;
    private static final double AGAINST_TUNED = 5;
    private static final double AGAINST_BARE = 0.6;
    private static final double ROWS_PER_EVENT = 7 / 8.0;
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Option(names = "--events", defaultValue = "300000", description = "About this many (${DEFAULT-VALUE}).")
    private int events = 300_000;

    @Option(names = "--rounds", defaultValue = "5", description = "Samples per contender (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(
            names = "--axon-seconds",
            defaultValue = "15",
            description = "Most an Axon sample takes (${DEFAULT-VALUE}).")
    private int axonSeconds = 15;

    @Override
    public Integer call() throws Exception {
        Sheet sheet = new Sheet("rebuild");
        try (Scratch scratch = Scratch.create();
                Server server = Server.start()) {
            sheet.setting("files", "%s", scratch.fileSystem());
            server.describe(sheet);
            HikariDataSource journal = server.schema("journal");
            try (House house = House.postgres(journal, scratch.fresh())) {
                fill(house, GeneratedStream.write(scratch.fresh().resolve("stream.csv"), (int)
                        (events * ROWS_PER_EVENT)));
                measure(sheet, house, server, journal);
            }
        }
        return 0;
    }

    private static void fill(House house, Path file) {
        ImportRequest request = new ImportRequest(House.TENANT, file, null, "reference-sla", "Asia/Shanghai", "bench");
        new Imports(house.desk(), house.journal(), Now.system()).run(request, (_, _) -> {}, () -> false);
    }

    private void measure(Sheet sheet, House house, Server server, HikariDataSource journal) throws Exception {
        long head = house.journal().head();
        Policies policies = new JournalPolicies(house.journal(), House.TENANT);
        List<Supplier<? extends Projection>> makers =
                List.of(RegisterProjection::new, () -> new BreachesProjection(_ -> policies), WorkloadProjection::new);
        List<Projection> models = makers.stream().<Projection>map(Supplier::get).toList();
        Views views = Views.on(server.schema("views"));
        try (Delivery delivery = Delivery.start(EventSource.of(house.journal()), views, Now.system(), makers)) {
            models.forEach(model -> delivery.awaitPosition(model.name(), head, PATIENCE));
            Map<String, String> live = FinalTables.hashes(views, models);
            describe(sheet, head, live);
            FinalTables rows = FinalTables.read(views, models);
            Contender own = new OwnRebuild(delivery, views, models, live, head);
            Contender bare = new BareRebuild(journal, server.schema("bare"), house.codec(), rows, live);
            contest(sheet, own, bare, new StockReplays(server.schema("axon"), rows));
        }
    }

    private void describe(Sheet sheet, long head, Map<String, String> live) {
        sheet.setting("journal", "%,d events", head);
        sheet.setting("tables", "%s (rows:hash)", live);
        sheet.setting(
                "samples",
                "%d per contender after one uncounted, order ABBA; Axon stops after %d s",
                rounds,
                axonSeconds);
        sheet.setting("contenders", "bare loop and Axon write finished rows, they fold nothing; Axon decodes to a map");
    }

    private record StockReplays(HikariDataSource database, FinalTables rows) {}

    private void contest(Sheet sheet, Contender own, Contender bare, StockReplays axon) throws Exception {
        long events = StockReplay.fill(axon.database(), "journal");
        Contender stock = new AxonReplay(
                "Axon, batch 1, 16 segments", axon.database(), axon.rows(), events, new Setting(1, 16, axonSeconds));
        Contender tuned = new AxonReplay(
                "Axon, batch 1000, 1 segment", axon.database(), axon.rows(), events, new Setting(1000, 1, axonSeconds));
        Contest contest = Contest.run(rounds, List.of(own, bare, stock, tuned));
        contest.print(sheet, "events/s");
        sheet.atLeast(AGAINST_STOCK, "rebuild / Axon's defaults", contest.ratio(own, stock), "x");
        sheet.atLeast(AGAINST_TUNED, "rebuild / Axon's best setting", contest.ratio(own, tuned), "x");
        sheet.atLeast(AGAINST_BARE, "rebuild / bare loop", contest.ratio(own, bare), "x");
    }
}
