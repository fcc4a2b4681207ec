package org.redress.queryside.watch;

import jakarta.servlet.http.HttpServletRequest;
import org.redress.infra.time.Now;
import org.redress.infra.web.PageLink;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.Criterion;
import org.redress.queryside.cases.lists.Naming;
import org.redress.queryside.cases.lists.Scene;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class WatchPage {
    static final String PATH = "/watch";
    private final Standings standings;
    private final Naming naming;
    private final Now now;

    WatchPage(Standings standings, Naming naming, Now now) {
        this.standings = standings;
        this.naming = naming;
        this.now = now;
    }

    @GetMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        Scene scene = Scene.read(Scene.Asked.of(request), standings.zone(), now.instant(), standings.head());
        Snapshot snapshot = standings.at(scene.asOf().instant(), scene.position());
        String source = request.getParameter(Criterion.SOURCE.parameter());
        CaseFilter within =
                source == null || source.isBlank() ? CaseFilter.ALL : CaseFilter.ALL.and(Criterion.SOURCE, source);
        PageLink present = within.onto(PageLink.to(PATH));
        model.addAttribute(
                "view", WatchView.of(Counting.of(snapshot, scene, within, naming.of(snapshot.labels(), request))));
        model.addAttribute("plots", true);
        model.addAttribute("asOf", scene.asOf());
        model.addAttribute("sources", snapshot.sources());
        model.addAttribute("source", source);
        model.addAttribute("present", present.toString());
        return "queryside/watch/watch";
    }
}
