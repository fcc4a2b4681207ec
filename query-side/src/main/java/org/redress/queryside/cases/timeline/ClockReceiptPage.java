package org.redress.queryside.cases.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.redress.events.clocks.PromisedReply;
import org.redress.infra.time.Now;
import org.redress.infra.web.LimitWords;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.Requests;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.lists.Naming;
import org.redress.queryside.cases.lists.Scene;
import org.redress.queryside.reports.ClockReceipt;
import org.redress.queryside.reports.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The arithmetic behind a due time, day by day. */
@Controller
final class ClockReceiptPage {
    private static final List<String> PAUSES = List.of("case.clock-paused", "case.clock-resumed");
    private final Standings standings;
    private final CaseEntries entries;
    private final Naming naming;
    private final Now now;

    ClockReceiptPage(Standings standings, CaseEntries entries, Naming naming, Now now) {
        this.standings = standings;
        this.entries = entries;
        this.naming = naming;
        this.now = now;
    }

    @GetMapping("/cases/{caseId}/clocks/{clock}")
    String show(@PathVariable String caseId, @PathVariable String clock, HttpServletRequest request, Model model) {
        Scene scene = Scene.read(Scene.Asked.of(request), standings.zone(), now.instant(), standings.head());
        ClockReceipt found = standings
                .receipt(caseId, clock, scene.asOf().instant(), scene.position())
                .orElseThrow(() -> new NotThere("missing.clock", clock));
        CodeNames names = naming.of(found.rules().labels(), request);
        model.addAttribute("receipt", found.receipt());
        model.addAttribute("clock", names.of(clock));
        model.addAttribute(
                "rule",
                clock.equals(PromisedReply.CLOCK)
                        ? names.say().text("limit.promised")
                        : new LimitWords(names.say()).of(found.receipt().limit(), found.calendar()));
        model.addAttribute("rules", names.said(found.rules().title()));
        model.addAttribute("pauses", pauses(caseId, clock, scene, names));
        model.addAttribute("here", "/cases/" + caseId);
        return "queryside/cases/timeline/" + (Requests.wantsFragment(request) ? "receipt :: receipt" : "receipt");
    }

    /** Who made time stand still, and why. */
    private List<EntryView> pauses(String caseId, String clock, Scene scene, CodeNames names) {
        return entries.of(caseId).stream()
                .filter(entry -> PAUSES.contains(entry.wireName()))
                .filter(entry -> CaseView.isVisible(entry, scene) && CaseView.concerns(entry, clock))
                .map(entry -> EntryView.of(entry, names))
                .toList();
    }
}
