package org.redress.queryside.cases.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.Requests;
import org.redress.queryside.cases.timeline.CaseScreen.Own;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
final class CasePage {
    private static final String FOLDER = "queryside/cases/timeline/";
    private final CaseScreen screen;

    CasePage(CaseScreen screen) {
        this.screen = screen;
    }

    @GetMapping("/cases/{caseId}")
    String show(@PathVariable String caseId, HttpServletRequest request, HttpServletResponse response, Model model) {
        Own own = screen.waitForOwn(request);
        model.addAttribute("own", own);
        if (own == Own.BEING_RECORDED) {
            response.setHeader("Refresh", "2");
        }
        try {
            screen.put(caseId, request, model);
            return FOLDER + "case";
        } catch (NotThere missing) {
            if (own == Own.BEING_RECORDED) {
                return FOLDER + "recording";
            }
            throw missing;
        }
    }

    /** For paper. */
    @GetMapping("/cases/{caseId}/print")
    String print(@PathVariable String caseId, HttpServletRequest request, Model model) {
        screen.put(caseId, request, model);
        return FOLDER + "print";
    }

    /** What others did since somebody began to fill in a form. */
    @GetMapping("/cases/{caseId}/since")
    String since(
            @PathVariable String caseId,
            @RequestParam(defaultValue = "0") long version,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("own", screen.waitForOwn(request));
        model.addAttribute("since", screen.since(caseId, version, request));
        model.addAttribute("here", "/cases/" + caseId);
        return FOLDER + (Requests.wantsFragment(request) ? "since :: since" : "since");
    }
}
