package org.redress.queryside.cases.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.redress.infra.time.Now;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.reports.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A list for paper: all of it on one page, without anything to click. Beyond what anybody prints, a file serves better. */
@Controller
final class PrintedList {
    static final String PATH = "/cases/print";
    private static final int LONGEST = 2000;

    private final Standings standings;
    private final Titles titles;
    private final Naming naming;
    private final Now now;

    PrintedList(Standings standings, Titles titles, Naming naming, Now now) {
        this.standings = standings;
        this.titles = titles;
        this.naming = naming;
        this.now = now;
    }

    @GetMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        Scene scene = Scene.read(Scene.Asked.of(request), standings.zone(), now.instant(), standings.head());
        CaseFilter filter = CaseFilter.read(request::getParameter);
        Order order = Order.asked(request.getParameter(Order.PARAMETER));
        Snapshot snapshot = standings.at(scene.asOf().instant(), scene.position());
        CodeNames names = naming.of(snapshot.labels(), request);
        List<Standing> all = ListView.sorted(filter, order, snapshot, titles);
        List<Standing> shown = all.stream().limit(LONGEST).toList();
        var asked = new ListView.Asked(filter, order, scene, null, null);
        model.addAttribute(
                "view",
                new View(
                        ListRows.of(snapshot.exactly(shown), asked, titles, names),
                        ListLinks.chips(asked, names),
                        all.size()));
        model.addAttribute("scene", scene);
        model.addAttribute("asOf", scene.asOf());
        return "queryside/cases/lists/print";
    }

    /** @param total of the list; the rows may be fewer */
    public record View(List<ListRow> rows, List<ListView.Chip> chips, int total) {}
}
