package org.redress.commandside.cases.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.decision.RefusalSentence;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.infra.access.Colleagues;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Hands commands in and says what became of them. */
final class CommandAnswers {
    private static final String UNKNOWN_CASE = "BEFORE_OPEN";

    private final CaseDesk desk;
    private final Colleagues colleagues;

    CommandAnswers(CaseDesk desk, Colleagues colleagues) {
        this.desk = desk;
        this.colleagues = colleagues;
    }

    ResponseEntity<?> told(Call call, CaseCommand command) {
        return told(call, desk.handle(call.asked(command)), HttpStatus.OK);
    }

    ResponseEntity<?> told(Call call, Answer answer, HttpStatus done) {
        return switch (answer) {
            case Answer.Accepted accepted -> accepted(accepted, done);
            case Answer.Refused refused -> refused(refused, call.who().tenant());
            case Answer.Conflict(long actual) ->
                NotDone.changedMeanwhile(
                        actual,
                        new Sentence(
                                "The case has changed since you saw it. Read it again and decide anew.",
                                "案件在您查看之后已有变化。请重新读取后再决定。"));
            case Answer.OtherBody _ -> NotDone.keyUsed();
            case Answer.Unavailable _ -> NotDone.unknown();
        };
    }

    private static ResponseEntity<?> accepted(Answer.Accepted accepted, HttpStatus done) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("caseId", accepted.caseId());
        if (accepted.number() != null) {
            body.put("number", accepted.number());
        }
        body.put("version", accepted.lastVersion());
        body.put("position", accepted.position());
        return ResponseEntity.status(done)
                .eTag(Long.toString(accepted.lastVersion()))
                .header(HttpHeaders.LOCATION, "/api/v1/cases/" + accepted.caseId())
                .body(body);
    }

    private ResponseEntity<?> refused(Answer.Refused refused, String tenant) {
        HttpStatus status = refused.reason().equals(UNKNOWN_CASE) ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        ProblemDetail problem = ApiAnswers.problemOf(
                status,
                "refused:" + refused.reason().toLowerCase(Locale.ROOT).replace('_', '-'),
                new Sentence(said(Locale.ENGLISH, refused, tenant), said(Locale.SIMPLIFIED_CHINESE, refused, tenant)));
        problem.setProperty("reason", refused.reason());
        problem.setProperty("data", refused.data());
        problem.setProperty("allowed", addresses(refused.allowedNow()));
        return ResponseEntity.status(status).body(problem);
    }

    private String said(Locale locale, Answer.Refused refused, String tenant) {
        return new RefusalSentence(locale, Map.of(), id -> colleagues.name(tenant, id))
                .of(refused.reason(), refused.data());
    }

    /** As they stand in the addresses: {@code assign-case}. */
    private static List<String> addresses(List<String> commands) {
        return commands.stream()
                .map(CommandName::valueOf)
                .map(command -> command.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
