package org.redress.queryside.watch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.export.Export;
import org.redress.infra.export.Exports;
import org.redress.infra.export.Exports.Way;
import org.redress.infra.export.TableWriter;
import org.redress.infra.time.Now;
import org.redress.infra.web.Frames;
import org.redress.infra.web.Wording;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.ClockBadge;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.lists.Criterion;
import org.redress.queryside.cases.lists.Naming;
import org.redress.queryside.cases.lists.Scene;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.reports.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The watch's tables as files: who carries how much, and every clock that broke. */
@Controller
final class WatchExport {
    private static final int AT_ONCE = 500;

    private final Standings standings;
    private final Exports exports;
    private final Naming naming;
    private final Frames frames;
    private final Now now;

    WatchExport(Standings standings, Exports exports, Naming naming, Frames frames, Now now) {
        this.standings = standings;
        this.exports = exports;
        this.naming = naming;
        this.frames = frames;
        this.now = now;
    }

    @GetMapping({"/exports/workload", "/api/v1/exports/workload"})
    void workload(Who who, HttpServletRequest request, HttpServletResponse response) {
        Scene scene = scene(request);
        Snapshot snapshot = standings.at(scene.asOf().instant(), scene.position());
        Wording say = frames.wording(request);
        List<OwnerRow> rows =
                OwnerRow.all(Counting.of(snapshot, scene, within(request), naming.of(snapshot.labels(), request)));
        Export export = export("workload", snapshot, say, "owner", "open", "overdue", "soon");
        exports.send(export, new Way(who, request, response), table -> {
            for (OwnerRow row : rows) {
                table.row(Arrays.asList(
                        row.name(),
                        row.open().count(),
                        row.overdue().count(),
                        row.soon().count()));
            }
        });
    }

    @GetMapping({"/exports/breaches", "/api/v1/exports/breaches"})
    void breaches(Who who, HttpServletRequest request, HttpServletResponse response) {
        Scene scene = scene(request);
        Snapshot snapshot = standings.at(scene.asOf().instant(), scene.position());
        Wording say = frames.wording(request);
        CodeNames names = naming.of(snapshot.labels(), request);
        List<Standing> cases =
                snapshot.cases().stream().filter(within(request).predicate()).toList();
        Export export = export(
                "breaches",
                snapshot,
                say,
                "number",
                "caseId",
                "owner",
                "tier",
                "clockCode",
                "clock",
                "state",
                "due",
                "stopped");
        exports.send(export, new Way(who, request, response), table -> {
            for (int from = 0; from < cases.size(); from += AT_ONCE) {
                List<Standing> some = cases.subList(from, Math.min(cases.size(), from + AT_ONCE));
                breaches(snapshot.exactly(some), table, snapshot, names);
            }
        });
    }

    private static void breaches(List<Standing> cases, TableWriter table, Snapshot snapshot, CodeNames names)
            throws IOException {
        for (Standing standing : cases) {
            for (ClockStanding clock : standing.clocks()) {
                if (clock.reading().verdict().isBreach()) {
                    table.row(breach(standing, clock, snapshot, names));
                }
            }
        }
    }

    private static List<@Nullable Object> breach(
            Standing standing, ClockStanding clock, Snapshot snapshot, CodeNames names) {
        String tier = standing.traits().tier();
        ClockBadge badge = ClockBadge.of(clock, snapshot.asOf(), names);
        return Arrays.asList(
                standing.number(),
                standing.caseId(),
                names.owner(standing.owner()),
                tier == null ? null : names.of(tier),
                clock.clock(),
                badge.clock(),
                badge.words(),
                clock.reading().due().dueAt(),
                clock.reading().stoppedAt());
    }

    private Scene scene(HttpServletRequest request) {
        return Scene.read(Scene.Asked.of(request), standings.zone(), now.instant(), standings.head());
    }

    private static CaseFilter within(HttpServletRequest request) {
        String source = request.getParameter(Criterion.SOURCE.parameter());
        return source == null || source.isBlank() ? CaseFilter.ALL : CaseFilter.ALL.and(Criterion.SOURCE, source);
    }

    private static Export export(String name, Snapshot snapshot, Wording say, String... columns) {
        List<String> headings = Stream.of(columns)
                .map(column -> say.text("watch.export." + column))
                .toList();
        String title = say.text("watch.export." + name);
        return new Export(name, title, headings, snapshot.position(), snapshot.asOf(), say);
    }
}
