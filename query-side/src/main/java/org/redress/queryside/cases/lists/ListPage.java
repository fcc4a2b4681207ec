package org.redress.queryside.cases.lists;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Who;
import org.redress.infra.time.Now;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Requests;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class ListPage {
    static final String PATH = "/cases";
    private static final String TEMPLATE = "queryside/cases/lists/list";
    private final Standings standings;
    private final Titles titles;
    private final Naming naming;
    private final SavedLists saved;
    private final Now now;

    ListPage(Standings standings, Titles titles, Naming naming, SavedLists saved, Now now) {
        this.standings = standings;
        this.titles = titles;
        this.naming = naming;
        this.saved = saved;
        this.now = now;
    }

    @GetMapping(PATH)
    String list(HttpServletRequest request, Model model) {
        Scene scene = Scene.read(Scene.Asked.of(request), standings.zone(), now.instant(), standings.head());
        CaseFilter filter = CaseFilter.read(request::getParameter);
        Order order = Order.asked(request.getParameter(Order.PARAMETER));
        Snapshot snapshot = standings.at(scene.asOf().instant(), scene.position());
        CodeNames names = naming.of(snapshot.labels(), request);
        var asked = new ListView.Asked(filter, order, scene, edge(request, Pager.AFTER), edge(request, Pager.BEFORE));
        model.addAttribute("view", ListView.of(asked, snapshot, titles, names));
        model.addAttribute("saved", saved.of(request, snapshot));
        model.addAttribute("query", SavedLists.query(new SavedLists.Asked(filter, order)));
        model.addAttribute("scene", scene);
        model.addAttribute("asOf", scene.asOf());
        model.addAttribute("order", order.word());
        model.addAttribute("marking", !scene.asOf().elsewhere() && mayHandle(request));
        model.addAttribute("present", filter.onto(PageLink.to(PATH)).toString());
        return Requests.wantsFragment(request) ? "queryside/cases/lists/results :: results" : TEMPLATE;
    }

    private static boolean mayHandle(HttpServletRequest request) {
        return Who.isKnown(request) && Who.of(request).may(Permission.HANDLE_CASES);
    }

    private static @Nullable String edge(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
