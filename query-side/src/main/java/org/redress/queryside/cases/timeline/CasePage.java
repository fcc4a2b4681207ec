package org.redress.queryside.cases.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.redress.infra.time.Now;
import org.redress.infra.web.Frames;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.PageLink;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.lists.Scene;
import org.redress.queryside.reports.StandingCase;
import org.redress.queryside.reports.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class CasePage {
    private final Standings standings;
    private final CaseEntries entries;
    private final Frames frames;
    private final Now now;

    CasePage(Standings standings, CaseEntries entries, Frames frames, Now now) {
        this.standings = standings;
        this.entries = entries;
        this.frames = frames;
        this.now = now;
    }

    @GetMapping("/cases/{caseId}")
    String show(@PathVariable String caseId, HttpServletRequest request, Model model) {
        Scene scene = Scene.read(Scene.Asked.of(request), standings.zone(), now.instant(), standings.head());
        List<TimelineEntry> all = entries.of(caseId);
        StandingCase found = standings.find(caseId, scene.asOf().instant(), scene.position());
        if (found == null) {
            throw new NotThere(all.isEmpty() ? "missing.case" : "missing.case.then", caseId);
        }
        CodeNames names = new CodeNames(found.labels(), frames.wording(request));
        String here = PageLink.to("/cases").below(caseId).toString();
        model.addAttribute("view", CaseView.of(found, all, scene, names));
        model.addAttribute("asOf", scene.asOf());
        model.addAttribute("here", here);
        return "queryside/cases/timeline/case";
    }
}
