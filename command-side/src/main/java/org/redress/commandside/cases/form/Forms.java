package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.decision.OtherCase;
import org.redress.commandside.cases.form.Field.Choice;
import org.redress.commandside.cases.form.FormView.Goal;
import org.redress.commandside.cases.form.FormView.Subject;
import org.redress.commandside.cases.form.FormView.Told;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.cases.handling.Outlook;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Who;
import org.redress.infra.desk.Draft;
import org.redress.infra.web.Frames;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.Wording;

/** Makes the forms of one case on what the case is at this moment. */
final class Forms {
    private final CaseDesk desk;
    private final Colleagues colleagues;
    private final CaseNumbers numbers;
    private final Frames frames;
    private final Keeping keeping;

    Forms(CaseDesk desk, Colleagues colleagues, CaseNumbers numbers, Frames frames, Keeping keeping) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.numbers = numbers;
        this.frames = frames;
        this.keeping = keeping;
    }

    Bar bar(String caseId, HttpServletRequest request) {
        Outlook outlook = outlook(caseId, request);
        return Bar.of(outlook, subject(outlook, request), Who.of(request).staffId());
    }

    FormView fresh(String caseId, Action action, HttpServletRequest request) {
        Outlook outlook = outlook(caseId, request);
        return keeping.find(caseId, action, request)
                .map(draft -> form(action, outlook, new Typed(draft.fields()), since(draft, outlook), request)
                        .kept(draft.savedAt()))
                .orElseGet(() -> form(action, outlook, Typed.NOTHING, Told.NOTHING, request));
    }

    /** What others did meanwhile is shown beside the draft. */
    private static Told since(Draft draft, Outlook outlook) {
        return draft.version() < outlook.version()
                ? new Told(List.of(), draft.version(), outlook.position())
                : Told.NOTHING;
    }

    /** With everything that was typed. */
    FormView again(String caseId, Action action, Told told, HttpServletRequest request) {
        return form(action, outlook(caseId, request), Typed.of(request), told, request);
    }

    Outlook outlook(String caseId, HttpServletRequest request) {
        Who who = Who.of(request);
        return desk.outlook(who.tenant(), caseId, who.staffId()).orElseThrow(() -> new NotThere("form.noCase", caseId));
    }

    Wording say(HttpServletRequest request) {
        return frames.wording(request);
    }

    People people(HttpServletRequest request) {
        return new People(colleagues.handling(Who.of(request).tenant()));
    }

    /** From an id to the name people know. */
    UnaryOperator<String> staff(HttpServletRequest request) {
        String tenant = Who.of(request).tenant();
        return id -> colleagues.name(tenant, id);
    }

    private FormView form(Action action, Outlook outlook, Typed typed, Told told, HttpServletRequest request) {
        Desk at = desk(outlook, typed, request);
        return new FormView(
                action,
                subject(outlook, request),
                UUID.randomUUID(),
                outlook.version(),
                outlook.possible().allows(action.command()),
                ActionFields.of(action, at),
                told,
                null);
    }

    Desk desk(Outlook outlook, Typed typed, HttpServletRequest request) {
        return new Desk(outlook, typed, Names.of(outlook.pack().settings(), say(request)), around(request));
    }

    private Desk.People around(HttpServletRequest request) {
        String tenant = Who.of(request).tenant();
        return new Desk.People() {
            @Override
            public List<Choice> colleagues() {
                return colleagues.handling(tenant).stream()
                        .map(one -> new Choice(one.staffId(), People.line(one)))
                        .toList();
            }

            @Override
            public String number(String caseId) {
                return numbers.number(tenant, caseId);
            }
        };
    }

    private static Subject subject(Outlook outlook, HttpServletRequest request) {
        String title = outlook.file().matter().details().get(Details.TITLE);
        String back = Back.of(request).queue();
        OtherCase into = outlook.mergedInto();
        return new Subject(
                outlook.caseId(),
                outlook.number(),
                title,
                back,
                into == null
                        ? null
                        : new Goal(
                                into.number(), new Back(back).to(into.caseId()).toString()));
    }
}
