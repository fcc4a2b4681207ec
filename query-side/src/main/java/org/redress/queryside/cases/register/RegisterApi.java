package org.redress.queryside.cases.register;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.infra.web.Asks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as programs read them: lists page by cursor, a case carries its version as ETag, waitFor waits for one's own write. */
@RestController
@RequestMapping("/api/v1/cases")
public final class RegisterApi {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Register register;
    private final OwnWrites writes;

    public RegisterApi(Register register, OwnWrites writes) {
        this.register = register;
        this.writes = writes;
    }

    @Asks({
        "status",
        "owner",
        "unit",
        "kind",
        "tier",
        "severity",
        "category",
        "customer",
        "source",
        "q",
        "sort",
        "limit",
        "after",
        "waitFor"
    })
    @GetMapping
    ResponseEntity<?> list(Who who, @RequestParam Map<String, String> asked) {
        RegisterAsked question;
        try {
            question = RegisterAsked.read(who.tenant(), asked);
        } catch (RegisterAsked.Unreadable unreadable) {
            return ApiAnswers.problem(HttpStatus.BAD_REQUEST, "parameter-malformed", unreadable.sentence());
        }
        if (!shown(question.waitFor())) {
            return notYet(question.waitFor());
        }
        RegisterList found = register.list(question.query());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("cases", found.rows());
        body.put("next", found.next());
        body.put("position", found.position());
        return ResponseEntity.ok(body);
    }

    @GetMapping("/{caseId}")
    ResponseEntity<?> one(
            Who who, @PathVariable String caseId, @RequestParam(required = false) @Nullable Long waitFor) {
        if (!shown(waitFor)) {
            return notYet(waitFor);
        }
        RegisterView found = register.find(who.tenant(), caseId);
        return found == null
                ? ApiAnswers.problem(
                        HttpStatus.NOT_FOUND,
                        "no-such-case",
                        new Sentence(
                                "There is no such case, or it is not shown yet; add waitFor with the position you were given.",
                                "没有该案件，或尚未显示；可加 waitFor 参数并填入所得的序号。"))
                : ResponseEntity.ok().eTag(Long.toString(found.version())).body(found);
    }

    private boolean shown(@Nullable Long position) {
        return position == null || writes.shownWithin(position, PATIENCE);
    }

    private static ResponseEntity<?> notYet(@Nullable Long position) {
        return ApiAnswers.problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "being-recorded",
                new Sentence(
                        "What stands at position " + position + " is being recorded and not shown yet. Ask again.",
                        "序号 " + position + " 的内容正在记录，尚未显示。请稍后再试。"));
    }
}
