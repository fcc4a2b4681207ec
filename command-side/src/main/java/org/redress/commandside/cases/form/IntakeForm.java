package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.form.IntakeView.Groups;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.customers.handling.CustomerAnswer;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.events.packs.PackSettings;
import org.redress.infra.access.Who;
import org.redress.infra.web.Frames;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A call or a walk-in on one screen. */
@Controller
final class IntakeForm {
    static final String PATH = "/cases/new";
    private static final String TEMPLATE = "commandside/cases/form/intake";
    private static final String STEP = "step";
    private static final String CHOOSE = "choose:";

    /** The agent was shown similar cases and still wants a new one. */
    private static final String SEEN = "similarSeen";

    private final CaseDesk desk;
    private final Frames frames;
    private final Callers callers;
    private final NewCaller newCaller;

    IntakeForm(CaseDesk desk, Frames frames, Callers callers, CustomerDesk customers) {
        this.desk = desk;
        this.frames = frames;
        this.callers = callers;
        this.newCaller = new NewCaller(customers);
    }

    @GetMapping(PATH)
    String begin(HttpServletRequest request, Model model) {
        model.addAttribute("intake", view(request, UUID.randomUUID(), List.of()));
        return TEMPLATE;
    }

    /** Another kind asks for other facts; the form comes back for it with all that was typed. */
    @PostMapping(PATH)
    ModelAndView open(HttpServletRequest request) {
        Submission sent = Submission.of(request);
        String step = request.getParameter(STEP);
        if (step != null) {
            return step(step, sent, request);
        }
        String caseId = sent.newCaseId();
        Typed typed = Typed.of(request);
        CallerView caller = CallerView.of(sent.who().tenant(), typed, callers);
        if (caller.chosen() == null && typed.orNothing(Details.CUSTOMER_ID) != null) {
            return again(request, HttpStatus.UNPROCESSABLE_CONTENT, sent.sending(), "form.caller.unknown");
        }
        if (!caller.similar().isEmpty() && !typed.tells(SEEN)) {
            return again(request, HttpStatus.OK, sent.sending(), "form.caller.similar");
        }
        Answer answer = desk.handle(sent.asked(caseId, OpeningCommand.of(caseId, typed), 0L));
        return switch (answer) {
            case Answer.Accepted accepted ->
                ActionPage.seeOther(PageLink.to("/cases")
                        .below(accepted.caseId())
                        .below("receipt")
                        .toString());
            case Answer.Refused refused -> refused(request, refused);
            case Answer.Conflict _, Answer.OtherBody _ ->
                again(request, HttpStatus.UNPROCESSABLE_CONTENT, UUID.randomUUID(), "form.sentBefore");
            case Answer.Unavailable _ ->
                again(request, HttpStatus.SERVICE_UNAVAILABLE, sent.sending(), "form.unavailable");
        };
    }

    /** On the way to a case: another kind, a caller looked for, chosen, let go or registered. All that was typed stays. */
    private ModelAndView step(String step, Submission sent, HttpServletRequest request) {
        String page = Requests.wantsFragment(request)
                ? TEMPLATE + (step.equals("kind") ? " :: facts" : " :: caller")
                : TEMPLATE;
        Typed typed = Typed.of(request);
        if (step.startsWith(CHOOSE)) {
            typed = typed.with(Details.CUSTOMER_ID, step.substring(CHOOSE.length()))
                    .with("caller", "");
        }
        CustomerAnswer answer = null;
        if (step.equals("register")) {
            NewCaller.Outcome outcome = newCaller.register(sent, typed);
            answer = outcome.answer();
            typed = outcome.customerId() == null ? typed : typed.with(Details.CUSTOMER_ID, outcome.customerId());
        }
        IntakeView view = view(request, sent.sending(), List.of(), typed);
        String problem = answer instanceof CustomerAnswer.Refused(var refusal)
                ? frames.wording(request).text("customer.refusal." + refusal)
                : answer == null || answer instanceof CustomerAnswer.Done
                        ? null
                        : frames.wording(request).text("form.unavailable");
        return new ModelAndView(page, Map.of("intake", problem == null ? view : view.telling(problem)));
    }

    private ModelAndView refused(HttpServletRequest request, Answer.Refused refused) {
        Refusing refusing = new Refusing(rules(request).labels(), frames.wording(request), UnaryOperator.identity());
        String sentence = refusing.sentence(refused);
        IntakeView again = view(request, UUID.randomUUID(), List.of(sentence));
        IntakeView marked = new IntakeView(
                again.sending(),
                again.rules(),
                again.follows(),
                again.fields().wrong(Refusing.named(refused), sentence),
                again.sentences(),
                again.caller());
        return new ModelAndView(TEMPLATE, Map.of("intake", marked), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView again(HttpServletRequest request, HttpStatus status, UUID sending, String messageKey) {
        String sentence = frames.wording(request).text(messageKey);
        return new ModelAndView(TEMPLATE, Map.of("intake", view(request, sending, List.of(sentence))), status);
    }

    private IntakeView view(HttpServletRequest request, UUID sending, List<String> sentences) {
        return view(request, sending, sentences, Typed.of(request));
    }

    private IntakeView view(HttpServletRequest request, UUID sending, List<String> sentences, Typed typed) {
        PackSettings rules = rules(request);
        Names names = Names.of(rules, frames.wording(request));
        return new IntakeView(
                sending,
                names.said(rules.title()),
                typed.orNothing("follows"),
                Groups.of(new IntakeFields(rules, typed, names)),
                sentences,
                CallerView.of(Who.of(request).tenant(), typed, callers));
    }

    private PackSettings rules(HttpServletRequest request) {
        return desk.packForOpening(Who.of(request).tenant())
                .orElseThrow(() -> new IllegalStateException("no pack is in force"))
                .settings();
    }
}
