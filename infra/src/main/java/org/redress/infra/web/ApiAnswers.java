package org.redress.infra.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** JSON that was written elsewhere, byte for byte, or a problem of a stable type in both languages. */
public final class ApiAnswers {
    private static final String PROBLEM = "urn:redress:problem:";

    private ApiAnswers() {}

    public static ResponseEntity<?> told(String json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }

    public static ResponseEntity<?> problem(HttpStatus status, String code, Sentence sentence) {
        return ResponseEntity.status(status).body(problemOf(status, code, sentence));
    }

    public static ResponseEntity<?> noSuchCase() {
        return problem(HttpStatus.NOT_FOUND, "no-such-case", new Sentence("There is no such case.", "没有该案件。"));
    }

    /** For who has more to say about it. */
    public static ProblemDetail problemOf(HttpStatus status, String code, Sentence sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence.english());
        problem.setType(URI.create(PROBLEM + code));
        problem.setProperty("en", sentence.english());
        problem.setProperty("zh", sentence.chinese());
        return problem;
    }

    /** What is wrong and what to do. */
    public record Sentence(String english, String chinese) {}
}
