package org.redress.queryside.reports;

import java.util.Map;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.infra.web.Asks;
import org.redress.queryside.reports.ReportAnswer.NotAnswerable;
import org.redress.queryside.reports.ReportAnswer.Told;
import org.redress.queryside.reports.ReportProblem.Code;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reports over HTTP: the bytes the command line prints. */
@RestController
@RequestMapping("/api/v1/reports")
public class ReportsApi {
    private final Reports reports;

    public ReportsApi(Reports reports) {
        this.reports = reports;
    }

    @Asks({"asOf", "position", "source", "by", "caseId", "zone"})
    @GetMapping("/{report}")
    ResponseEntity<?> report(@PathVariable String report, @RequestParam Map<String, String> asked) {
        ReportRequest request = new ReportRequest(
                report,
                asked.get("asOf"),
                asked.get("position"),
                asked.get("source"),
                asked.get("by"),
                asked.getOrDefault("caseId", asked.get("case")),
                asked.get("zone"));
        return switch (reports.answer(request)) {
            case Told(String json) -> ApiAnswers.told(json);
            case NotAnswerable(ReportProblem problem) ->
                ApiAnswers.problem(
                        status(problem.code()),
                        problem.code().wireName(),
                        new Sentence(problem.english(), problem.chinese()));
        };
    }

    private static HttpStatus status(Code code) {
        return switch (code) {
            case UNKNOWN_REPORT -> HttpStatus.NOT_FOUND;
            case POSITION_AHEAD -> HttpStatus.CONFLICT;
            case MALFORMED_INSTANT,
                    UNKNOWN_ZONE,
                    MALFORMED_POSITION,
                    UNKNOWN_SOURCE,
                    MISSING_DIMENSION,
                    UNKNOWN_DIMENSION,
                    MISSING_CASE,
                    AMBIGUOUS_CASE -> HttpStatus.BAD_REQUEST;
        };
    }
}
