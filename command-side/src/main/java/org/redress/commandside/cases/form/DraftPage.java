package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.commandside.cases.form.Keeping.Kept;
import org.redress.infra.access.Who;
import org.redress.infra.keys.SubjectErased;
import org.redress.infra.web.Frames;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.Requests;
import org.redress.infra.web.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Drafts: kept as one types, found again, thrown away. */
@Controller
final class DraftPage {
    private static final String TEMPLATE = "commandside/cases/form/drafts";
    private final Forms forms;
    private final Keeping keeping;
    private final CaseNumbers numbers;
    private final Frames frames;

    DraftPage(Forms forms, Keeping keeping, CaseNumbers numbers, Frames frames) {
        this.forms = forms;
        this.keeping = keeping;
        this.numbers = numbers;
        this.frames = frames;
    }

    /** A draft with the number its case is known by. */
    record Line(Kept kept, String number) {}

    @GetMapping("/drafts")
    String all(HttpServletRequest request, Model model) {
        String tenant = Who.of(request).tenant();
        List<Line> lines = keeping.all(request).stream()
                .map(kept -> new Line(kept, numbers.number(tenant, kept.caseId())))
                .toList();
        model.addAttribute("drafts", lines);
        return Requests.wantsFragment(request) ? TEMPLATE + " :: list" : TEMPLATE;
    }

    @PostMapping("/cases/{caseId}/drafts/{word}")
    ModelAndView save(@PathVariable String caseId, @PathVariable String word, HttpServletRequest request) {
        Action action = action(word);
        forms.outlook(caseId, request);
        Wording say = frames.wording(request);
        try {
            Optional<Instant> saved = keeping.save(caseId, action, request);
            String told = saved.map(at -> say.text("form.draft.saved", say.second(at)))
                    .orElseGet(() -> say.text("form.draft.tooLong"));
            HttpStatus status = saved.isPresent() ? HttpStatus.OK : HttpStatus.CONTENT_TOO_LARGE;
            return Requests.wantsFragment(request) || saved.isEmpty()
                    ? said(told, status)
                    : ActionPage.seeOther("/cases/" + caseId + "/actions/" + word);
        } catch (SubjectErased gone) {
            return said(say.text("files.CASE_ERASED"), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/cases/{caseId}/drafts/{word}/discard")
    ModelAndView discard(@PathVariable String caseId, @PathVariable String word, HttpServletRequest request) {
        keeping.drop(caseId, action(word), request);
        return ActionPage.seeOther(Back.of(request).to(caseId).toString());
    }

    private static ModelAndView said(String told, HttpStatus status) {
        return new ModelAndView(TEMPLATE + " :: said", Map.of("told", told), status);
    }

    private static Action action(String word) {
        return Action.named(word).filter(Keeping::keeps).orElseThrow(() -> new NotThere("form.noAction", word));
    }
}
