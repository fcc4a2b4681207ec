package org.redress.bench.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.redress.bench.Scratch;
import org.redress.bench.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A server on durable H2 with a long history, asked over HTTP by clients of the same machine. */
@Command(name = "http", mixinStandardHelpOptions = true, description = "A whole server, asked over HTTP.")
public final class HttpBench implements Callable<Integer> {
    private static final double SLOWEST = 100;
    private static final double CREATES = 2_000;
    private static final double READY = 6;
    private static final int MOST = 200_000;

    @Option(names = "--cases", defaultValue = "100000", description = "Cases there are before (${DEFAULT-VALUE}).")
    private int cases = 100_000;

    @Option(names = "--open", defaultValue = "10000", description = "How many of them are open (${DEFAULT-VALUE}).")
    private int open = 10_000;

    @Option(names = "--clients", defaultValue = "8", description = "Who ask at once (${DEFAULT-VALUE}).")
    private int clients = 8;

    @Option(names = "--writers", defaultValue = "32", description = "Who open cases at once (${DEFAULT-VALUE}).")
    private int writers = 32;

    @Option(names = "--seconds", defaultValue = "10", description = "Of each measurement (${DEFAULT-VALUE}).")
    private int seconds = 10;

    @Option(names = "--starts", defaultValue = "3", description = "With and without AOT cache (${DEFAULT-VALUE}).")
    private int starts = 3;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Seeded there and kept; default: a directory that goes.")
    private @Nullable Path data;

    @Override
    public Integer call() throws Exception {
        Sheet sheet = new Sheet("http");
        try (Scratch scratch = Scratch.create()) {
            Path directory = data == null ? scratch.fresh() : data.toAbsolutePath();
            sheet.setting("files", "%s", scratch.fileSystem());
            sheet.setting("h2", "journal and keys WRITE_DELAY=0 and CHECKPOINT SYNC per group, before any answer");
            sheet.setting(
                    "load",
                    "%d clients, %d s each, closed loop, same machine, no rate limit; before that %d s of all mixed",
                    clients,
                    seconds,
                    2 * seconds);
            SeededDesk desk = SeededDesk.make(directory, cases, open, sheet);
            starts(sheet, desk);
            try (Launched server = Launched.start(directory, Map.of())) {
                Agent agent = Agent.login(server.port(), desk.token());
                answers(sheet, server, agent);
                creates(sheet, server, agent, scratch.fresh());
                memory(sheet, server);
            }
        }
        return 0;
    }

    /** Once more than it is counted: the first start may make what the later ones use. */
    private void starts(Sheet sheet, SeededDesk desk) throws Exception {
        for (String cache : List.of("off", "on")) {
            double last = 0;
            for (int round = 0; round < starts; round++) {
                try (Launched server = Launched.start(desk.directory(), Map.of("REDRESS_AOT", cache))) {
                    last = server.readyAfter();
                    sheet.line("  start, AOT cache %s: ready after %.2f s", cache, last);
                }
            }
            if (starts > 0) {
                sheet.below(READY, "ready, last one, AOT cache " + cache, last, " s");
            }
        }
    }

    private void answers(Sheet sheet, Launched server, Agent agent) throws Exception {
        Map<String, Load.Errand> errands = errands(agent);
        List<Load.Errand> all = List.copyOf(errands.values());
        Load.Errand any =
                wire -> all.get(ThreadLocalRandom.current().nextInt(all.size())).run(wire);
        load(server, 2 * seconds).run(any);
        errands.put("all of these mixed", any);
        for (Map.Entry<String, Load.Errand> errand : errands.entrySet()) {
            double before = server.processorMillis();
            Load.Times times = load(server, seconds).run(errand.getValue());
            sheet.line(
                    "  %s: p50 %.1f ms, %.0f/s, %.2f ms of the server's processor time each",
                    errand.getKey(),
                    times.percentile(0.5),
                    times.perSecond(),
                    (server.processorMillis() - before) / times.requests());
            sheet.below(SLOWEST, errand.getKey() + ", p95", times.percentile(0.95), " ms");
        }
    }

    private Load load(Launched server, int length) {
        return new Load(server.port(), clients, Duration.ofSeconds(length), MOST);
    }

    private static Map<String, Load.Errand> errands(Agent agent) {
        Map<String, Load.Errand> errands = new LinkedHashMap<>();
        errands.put("update, POST .../assign-case", agent::update);
        errands.put("read, GET /api/v1/cases/{caseId}", agent::read);
        errands.put("case page, GET /cases/{caseId}", agent::casePage);
        errands.put("queue, GET /desk", agent::queue);
        errands.put("whole queue, GET /desk?queue=all", agent::wholeQueue);
        errands.put("list, GET /cases", agent::list);
        errands.put("narrowed list, GET /cases?status=open&tier=T2", agent::openList);
        errands.put("search page, GET /search", agent::searchPage);
        errands.put("search, GET /api/v1/search", agent::search);
        errands.put("create, POST /api/v1/cases", agent::create);
        return errands;
    }

    private void creates(Sheet sheet, Launched server, Agent agent, Path recording) throws Exception {
        Load load = new Load(server.port(), writers, Duration.ofSeconds(seconds), MOST);
        Load.Times times = load.run(agent::create);
        sheet.line("  %d clients: p50 %.1f ms, p95 %.1f ms", writers, times.percentile(0.5), times.percentile(0.95));
        sheet.atLeast(CREATES, "durable creates a second", times.perSecond(), "/s");
        server.ask(
                "JFR.start",
                "name=bench",
                "settings=profile",
                "jdk.FileForce#enabled=true",
                "jdk.FileForce#threshold=0ms");
        Load.Times again = load.run(agent::create);
        server.ask("JFR.dump", "name=bench", "filename=" + recording);
        sheet.line("  once more with a flight recording: %.0f/s", again.perSecond());
        Profile.read(recording).print(sheet, again.requests());
    }

    private static void memory(Sheet sheet, Launched server) throws Exception {
        long resident = server.residentMiB();
        server.ask("GC.run");
        sheet.line(
                "  memory after load: %,d MiB resident; after a collection %,d MiB resident, heap:",
                resident, server.residentMiB());
        server.ask("GC.heap_info").lines().skip(1).limit(8).forEach(line -> sheet.line("    %s", line.strip()));
    }
}
