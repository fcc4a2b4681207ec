package org.redress.bench.journal;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.redress.bench.Contender;
import org.redress.bench.Contest;
import org.redress.bench.House;
import org.redress.bench.Scratch;
import org.redress.bench.Server;
import org.redress.bench.Sheet;
import org.redress.bench.axon.StockCommands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole way of a complaint into the journal, against Axon's own store and against a loop that only writes. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        description = "Opening complaints, acknowledged when durable.")
public final class JournalBench implements Callable<Integer> {
    private static final double AGAINST_AXON = 3;
    private static final double AGAINST_BARE = 0.6;

    @Option(names = "--seconds", defaultValue = "4", description = "Length of a sample (${DEFAULT-VALUE}).")
    private int seconds = 4;

    @Option(names = "--rounds", defaultValue = "5", description = "Samples per contender (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--clients", split = ",", defaultValue = "16,32", description = "Clients (${DEFAULT-VALUE}).")
    private List<Integer> clients = List.of(16, 32);

    @Option(names = "--engine", split = ",", defaultValue = "postgres,h2", description = "Engines (${DEFAULT-VALUE}).")
    private List<String> engines = List.of("postgres", "h2");

    @Override
    public Integer call() throws Exception {
        Sheet sheet = new Sheet("journal");
        sheet.setting("samples", "%d of %d s per contender after one uncounted, order ABBA", rounds, seconds);
        try (Scratch scratch = Scratch.create()) {
            sheet.setting("files", "%s", scratch.fileSystem());
            if (engines.contains("postgres")) {
                postgres(sheet, scratch);
            }
            if (engines.contains("h2")) {
                h2(sheet, scratch);
            }
        }
        return 0;
    }

    private void postgres(Sheet sheet, Scratch scratch) throws Exception {
        try (Server server = Server.start()) {
            server.describe(sheet);
            DataSource bareSchema = server.schema("bare");
            try (House house = House.postgres(server.schema("journal"), scratch.fresh())) {
                FullPath path = new FullPath(house);
                List<byte[]> payloads = payloads(sheet, path);
                int bytes =
                        payloads.stream().mapToInt(payload -> payload.length).sum();
                Connection bare = bareSchema.getConnection();
                BareTable.create(bare, "journal-postgres.sql");
                try (BareLoop loop = BareLoop.start(bare, new BareServerTable(payloads));
                        StockCommands axon = new StockCommands(server.schema("axon"), bytes)) {
                    for (int each : clients) {
                        ClosedLoop load = load(each);
                        againstBoth(
                                sheet,
                                new Timed("full path", load, path::open),
                                new Timed("Axon's JDBC engine", load, axon::open),
                                new Timed("bare group commit", load, loop::write));
                    }
                }
            }
        }
    }

    private void againstBoth(Sheet sheet, Timed full, Timed stock, Timed only) throws Exception {
        String title = "PostgreSQL, " + full.load().clients() + " clients";
        Contest contest = contest(sheet, title, List.of(full, stock, only));
        sheet.atLeast(AGAINST_AXON, "full path / Axon's JDBC engine", contest.ratio(full, stock), "x");
        sheet.atLeast(AGAINST_BARE, "full path / bare group commit", contest.ratio(full, only), "x");
    }

    private void h2(Sheet sheet, Scratch scratch) throws Exception {
        sheet.setting("h2", "WRITE_DELAY=0 and CHECKPOINT SYNC per group, before any acknowledgement");
        try (House house = House.h2(scratch.fresh())) {
            FullPath path = new FullPath(house);
            List<byte[]> payloads = payloads(sheet, path);
            Connection bare = BareEmbeddedTable.open(scratch.fresh());
            BareTable.create(bare, "journal-h2.sql");
            try (BareLoop loop = BareLoop.start(bare, new BareEmbeddedTable(payloads))) {
                for (int each : clients) {
                    ClosedLoop load = load(each);
                    Timed full = new Timed("full path", load, path::open);
                    Timed only = new Timed("bare group commit", load, loop::write);
                    Contest contest = contest(sheet, "H2, " + each + " clients", List.of(full, only));
                    sheet.atLeast(AGAINST_BARE, "full path / bare group commit", contest.ratio(full, only), "x");
                }
            }
        }
    }

    private ClosedLoop load(int each) {
        return new ClosedLoop(each, Duration.ofSeconds(seconds));
    }

    private static List<byte[]> payloads(Sheet sheet, FullPath path) {
        List<byte[]> payloads = path.payloads();
        sheet.setting(
                "command",
                "%d events of %s bytes; the bare loop writes rows with the same payloads, Axon one event of the sum",
                payloads.size(),
                payloads.stream().map(payload -> payload.length).toList());
        return payloads;
    }

    private Contest contest(Sheet sheet, String title, List<Contender> contenders) throws Exception {
        sheet.line("%n%s", title);
        Contest contest = Contest.run(rounds, contenders);
        contest.print(sheet, "commands/s");
        return contest;
    }

    private record Timed(String name, ClosedLoop load, Runnable command) implements Contender {
        @Override
        public Sample measure() throws Exception {
            return load.run(command);
        }
    }
}
