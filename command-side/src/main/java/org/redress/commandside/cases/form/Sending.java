package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.form.FormView.Told;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.cases.handling.Outlook;
import org.springframework.http.HttpStatus;

/** Sends in what somebody filled in; when it was not done, the form comes back with all of it and says why. */
final class Sending {
    private final CaseDesk desk;
    private final Forms forms;
    private final CaseNumbers numbers;

    Sending(CaseDesk desk, Forms forms, CaseNumbers numbers) {
        this.desk = desk;
        this.forms = forms;
        this.numbers = numbers;
    }

    sealed interface Outcome {}

    record Done(Answer.Accepted accepted) implements Outcome {}

    record Again(HttpStatus status, FormView form) implements Outcome {}

    /** One attempt of somebody to do something. */
    record Attempt(String caseId, Action action, Submission sent, HttpServletRequest request) {}

    Outcome send(String caseId, Action action, HttpServletRequest request) {
        Submission sent = Submission.of(request);
        Attempt attempt = new Attempt(caseId, action, sent, request);
        var commands = new ActionCommands(
                sent, caseId, numbers, forms.people(request), forms.say(request).zone());
        return switch (commands.read(action, Typed.of(request))) {
            case Reading.Understood(CaseCommand command) -> {
                Long seen = action.commutes() ? null : sent.version();
                yield outcome(attempt, desk.handle(sent.asked(caseId, command, seen)));
            }
            case Reading.Unclear unclear -> new Again(HttpStatus.UNPROCESSABLE_CONTENT, unclear(attempt, unclear));
        };
    }

    Outcome outcome(Attempt attempt, Answer answer) {
        return switch (answer) {
            case Answer.Accepted accepted -> new Done(accepted);
            case Answer.Refused refused -> new Again(HttpStatus.UNPROCESSABLE_CONTENT, refused(attempt, refused));
            case Answer.Conflict _ -> new Again(HttpStatus.CONFLICT, meanwhile(attempt));
            case Answer.OtherBody _ -> new Again(HttpStatus.UNPROCESSABLE_CONTENT, told(attempt, "form.sentBefore"));
            case Answer.Unavailable _ ->
                new Again(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        told(attempt, "form.unavailable").sameAs(attempt.sent()));
        };
    }

    private FormView unclear(Attempt attempt, Reading.Unclear unclear) {
        String typed = Typed.of(attempt.request()).text(unclear.field());
        return wrong(attempt, unclear.field(), forms.say(attempt.request()).text(unclear.messageKey(), typed));
    }

    FormView wrong(Attempt attempt, String field, String sentence) {
        return again(attempt, Told.NOTHING).wrong(List.of(field), sentence);
    }

    private FormView refused(Attempt attempt, Answer.Refused refused) {
        Outlook outlook = forms.outlook(attempt.caseId(), attempt.request());
        Refusing refusing = new Refusing(
                outlook.pack().settings().labels(), forms.say(attempt.request()), forms.staff(attempt.request()));
        return again(attempt, new Told(refusing.sentences(refused), null, 0))
                .wrong(Refusing.named(refused), refusing.sentence(refused));
    }

    private FormView meanwhile(Attempt attempt) {
        Outlook outlook = forms.outlook(attempt.caseId(), attempt.request());
        return again(attempt, new Told(List.of(), attempt.sent().version(), outlook.position()));
    }

    private FormView told(Attempt attempt, String messageKey) {
        return again(attempt, Told.sentence(forms.say(attempt.request()).text(messageKey)));
    }

    private FormView again(Attempt attempt, Told told) {
        return forms.again(attempt.caseId(), attempt.action(), told, attempt.request());
    }
}
