package org.redress.commandside.cases.api;

import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What every command may meet besides a refusal. */
public final class NotDone {
    private NotDone() {}

    public static ResponseEntity<?> keyUsed() {
        return ApiAnswers.problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-used",
                new Sentence(
                        "This Idempotency-Key was used for another request. Take a new one for a new request.",
                        "该 Idempotency-Key 已用于另一请求。新请求请使用新的值。"));
    }

    public static ResponseEntity<?> unknown() {
        return ApiAnswers.problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                new Sentence(
                        "It is not known whether this was done. Ask again with the same Idempotency-Key.",
                        "尚不确定是否已完成。请用同一 Idempotency-Key 重试。"));
    }

    /** @param actual the version it has now */
    public static ResponseEntity<?> changedMeanwhile(long actual, Sentence sentence) {
        ProblemDetail problem = ApiAnswers.problemOf(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", sentence);
        problem.setProperty("version", actual);
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(Long.toString(actual))
                .body(problem);
    }
}
