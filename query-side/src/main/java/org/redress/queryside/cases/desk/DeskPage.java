package org.redress.queryside.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.time.Now;
import org.redress.infra.web.Requests;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.lists.Naming;
import org.redress.queryside.cases.lists.SavedLists;
import org.redress.queryside.cases.lists.Titles;
import org.redress.queryside.cases.timeline.CaseScreen;
import org.redress.queryside.cases.timeline.CaseScreen.Own;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** An agent's desk. */
@Controller
final class DeskPage {
    static final String PATH = "/desk";
    private final Standings standings;
    private final Titles titles;
    private final SavedLists saved;
    private final CaseScreen screen;
    private final Naming naming;
    private final Now now;

    DeskPage(Standings standings, Titles titles, SavedLists saved, CaseScreen screen, Naming naming, Now now) {
        this.standings = standings;
        this.titles = titles;
        this.saved = saved;
        this.screen = screen;
        this.naming = naming;
        this.now = now;
    }

    @GetMapping(PATH)
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Own own = screen.waitForOwn(request);
        model.addAttribute("own", own);
        if (own == Own.BEING_RECORDED) {
            response.setHeader("Refresh", "2");
        }
        Queue queue = queue(request);
        String caseId = told(request, "case");
        model.addAttribute("back", queue.word());
        model.addAttribute("chosen", caseId);
        if (caseId != null) {
            screen.put(caseId, request, model);
        }
        if (Requests.wantsFragment(request)) {
            return "queryside/cases/desk/desk :: pane";
        }
        Instant at = now.instant();
        Snapshot snapshot = standings.at(at, standings.head());
        CodeNames names = naming.of(snapshot.labels(), request);
        var asked = new DeskView.Asked(queue, caseId, Who.of(request).staffId());
        model.addAttribute("saved", saved.of(request, snapshot));
        model.addAttribute("desk", DeskView.of(asked, snapshot, titles, names));
        return "queryside/cases/desk/desk";
    }

    private static Queue queue(HttpServletRequest request) {
        String word = told(request, Queue.PARAMETER);
        return word == null ? Queue.MINE : Queue.read(word);
    }

    private static @Nullable String told(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
