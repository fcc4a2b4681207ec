package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.infra.web.Frames;
import org.redress.infra.web.Language;
import org.redress.infra.web.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as the API's own problems look. */
final class ApiProblems {
    private final Frames frames;
    private final JsonMapper json;

    ApiProblems(Frames frames, JsonMapper json) {
        this.frames = frames;
        this.json = json;
    }

    void write(HttpServletResponse response, Refused refused, String code) throws IOException {
        Sentence sentence = new Sentence(said(Language.ENGLISH, refused), said(Language.CHINESE, refused));
        ProblemDetail problem = ApiAnswers.problemOf(HttpStatus.valueOf(refused.status()), code, sentence);
        response.setStatus(refused.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private String said(Language language, Refused refused) {
        return frames.wording(language.locale())
                .text(refused.messageKey(), refused.arguments().toArray());
    }
}
