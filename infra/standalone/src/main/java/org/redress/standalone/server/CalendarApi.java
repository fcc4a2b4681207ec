package org.redress.standalone.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.redress.queryside.calendars.CalendarAnswer;
import org.redress.queryside.calendars.CalendarReports;
import org.redress.queryside.calendars.CalendarRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Working time over HTTP: the bytes the command line prints. */
@RestController
final class CalendarApi {
    private final CalendarReports calendars;

    CalendarApi(CalendarReports calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/api/v1/calendar/{kind}")
    ResponseEntity<?> answer(@PathVariable String kind, @RequestParam Map<String, String> given) {
        return switch (calendars.answer(new CalendarRequest(kind, given.get("calendar"), given))) {
            case CalendarAnswer.Told told ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(told.json().getBytes(StandardCharsets.UTF_8));
            case CalendarAnswer.NotAnswerable problem -> problem(problem);
        };
    }

    private static ResponseEntity<ProblemDetail> problem(CalendarAnswer.NotAnswerable problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem.english());
        detail.setType(URI.create("urn:redress:problem:" + problem.code()));
        detail.setProperty("en", problem.english());
        detail.setProperty("zh", problem.chinese());
        return ResponseEntity.badRequest().body(detail);
    }
}
