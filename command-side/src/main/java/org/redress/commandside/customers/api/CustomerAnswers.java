package org.redress.commandside.customers.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.redress.commandside.cases.api.Call;
import org.redress.commandside.cases.api.NotDone;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.commandside.customers.decision.CustomerRefusal;
import org.redress.commandside.customers.handling.CustomerAnswer;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Hands commands about customers in and says what became of them. */
record CustomerAnswers(CustomerDesk desk, MessageSource messages) {
    private static final int SHORT = 8;

    /** Names a contact or a period within its file. */
    static String inner(Call call) {
        return call.commandId().toString().substring(0, SHORT);
    }

    ResponseEntity<?> told(Call call, CustomerCommand command) {
        return told(call, command, HttpStatus.OK);
    }

    ResponseEntity<?> told(Call call, CustomerCommand command, HttpStatus done) {
        CustomerAsked asked = new CustomerAsked(
                call.who().tenant(),
                call.id(),
                command,
                call.commandId(),
                call.who().staffId(),
                "api",
                call.expectedVersion());
        return switch (desk.handle(asked)) {
            case CustomerAnswer.Done answer -> done(answer, done);
            case CustomerAnswer.Refused(CustomerRefusal refusal) -> refused(asked, refusal);
            case CustomerAnswer.Conflict(long actual) ->
                NotDone.changedMeanwhile(
                        actual,
                        new Sentence(
                                "The file has changed since you saw it. Read it again and decide anew.",
                                "客户档案在您查看之后已有变化。请重新读取后再决定。"));
            case CustomerAnswer.OtherBody _ -> NotDone.keyUsed();
            case CustomerAnswer.Unavailable _ -> NotDone.unknown();
        };
    }

    private static ResponseEntity<?> done(CustomerAnswer.Done answer, HttpStatus status) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("customerId", answer.customerId());
        body.put("version", answer.version());
        body.put("position", answer.position());
        return ResponseEntity.status(status)
                .eTag(Long.toString(answer.version()))
                .header(HttpHeaders.LOCATION, "/api/v1/customers/" + answer.customerId())
                .body(body);
    }

    private ResponseEntity<?> refused(CustomerAsked asked, CustomerRefusal refusal) {
        HttpStatus status = refusal == CustomerRefusal.NOT_REGISTERED ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        String field = refusal.field();
        ProblemDetail problem = ApiAnswers.problemOf(
                status,
                "refused:" + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new Sentence(said(refusal, Locale.ENGLISH), said(refusal, Locale.SIMPLIFIED_CHINESE)));
        problem.setProperty("reason", refusal.name());
        problem.setProperty("data", field == null ? Map.of() : Map.of("field", field));
        problem.setProperty("allowed", desk.allowed(asked));
        return ResponseEntity.status(status).body(problem);
    }

    private String said(CustomerRefusal refusal, Locale locale) {
        return messages.getMessage("customer.refusal." + refusal, null, locale);
    }
}
