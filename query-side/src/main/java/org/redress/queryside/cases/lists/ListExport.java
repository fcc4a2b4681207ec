package org.redress.queryside.cases.lists;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.redress.infra.access.Who;
import org.redress.infra.export.Export;
import org.redress.infra.export.Exports;
import org.redress.infra.time.Now;
import org.redress.infra.web.Frames;
import org.redress.infra.web.Wording;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.reports.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A list of cases as a file: the same filter and order, all of it, as of one position. */
@Controller
final class ListExport {
    private static final int AT_ONCE = 500;

    private final Standings standings;
    private final Titles titles;
    private final Exports exports;
    private final Naming naming;
    private final Frames frames;
    private final Now now;

    ListExport(Standings standings, Titles titles, Exports exports, Naming naming, Frames frames, Now now) {
        this.standings = standings;
        this.titles = titles;
        this.exports = exports;
        this.naming = naming;
        this.frames = frames;
        this.now = now;
    }

    @GetMapping({"/exports/cases", "/api/v1/exports/cases"})
    void send(Who who, HttpServletRequest request, HttpServletResponse response) {
        Scene scene = Scene.read(Scene.Asked.of(request), standings.zone(), now.instant(), standings.head());
        CaseFilter filter = CaseFilter.read(request::getParameter);
        Order order = Order.asked(request.getParameter(Order.PARAMETER));
        Snapshot snapshot = standings.at(scene.asOf().instant(), scene.position());
        Wording say = frames.wording(request);
        CodeNames names = naming.of(snapshot.labels(), request);
        List<Standing> cases = ListView.sorted(filter, order, snapshot, titles);
        Export export = new Export(
                "cases", say.text("list.title"), CaseCells.headings(say), snapshot.position(), snapshot.asOf(), say);
        exports.send(export, new Exports.Way(who, request, response), table -> {
            for (int from = 0; from < cases.size(); from += AT_ONCE) {
                List<Standing> some = cases.subList(from, Math.min(cases.size(), from + AT_ONCE));
                for (Standing standing : snapshot.exactly(some)) {
                    table.row(CaseCells.of(standing, filter, snapshot.asOf(), names));
                }
            }
        });
    }
}
