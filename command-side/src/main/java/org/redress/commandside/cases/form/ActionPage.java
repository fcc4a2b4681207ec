package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.redress.commandside.cases.handling.Answer;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What may be done with a case now, and one form for each of it. */
@Controller
@RequestMapping("/cases/{caseId}/actions")
final class ActionPage {
    private static final String FOLDER = "commandside/cases/form/";
    private final Forms forms;
    private final Sending sending;
    private final Attaching attaching;
    private final Keeping keeping;

    ActionPage(Forms forms, Sending sending, Attaching attaching, Keeping keeping) {
        this.forms = forms;
        this.sending = sending;
        this.attaching = attaching;
        this.keeping = keeping;
    }

    @GetMapping
    String actions(@PathVariable String caseId, HttpServletRequest request, Model model) {
        model.addAttribute("bar", forms.bar(caseId, request));
        model.addAttribute(
                "drafts",
                keeping.all(request).stream()
                        .filter(kept -> kept.caseId().equals(caseId))
                        .toList());
        return FOLDER + (Requests.wantsFragment(request) ? "bar :: bar" : "actions");
    }

    @GetMapping("/{word}")
    String form(@PathVariable String caseId, @PathVariable String word, HttpServletRequest request, Model model) {
        model.addAttribute("form", forms.fresh(caseId, action(word), request));
        return FOLDER + (Requests.wantsFragment(request) ? "fields :: form" : "action");
    }

    @PostMapping("/{word}")
    ModelAndView act(@PathVariable String caseId, @PathVariable String word, HttpServletRequest request) {
        Action action = action(word);
        Sending.Outcome outcome =
                action == Action.ATTACH ? attaching.send(caseId, request) : sending.send(caseId, action, request);
        return switch (outcome) {
            case Sending.Done(Answer.Accepted accepted) -> {
                keeping.drop(caseId, action, request);
                yield seeOther(Back.of(request).showing(caseId, accepted.position()));
            }
            case Sending.Again(HttpStatus status, FormView form) ->
                new ModelAndView(FOLDER + "action", Map.of("form", form), status);
        };
    }

    static ModelAndView seeOther(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    private static Action action(String word) {
        return Action.named(word).orElseThrow(() -> new NotThere("form.noAction", word));
    }
}
