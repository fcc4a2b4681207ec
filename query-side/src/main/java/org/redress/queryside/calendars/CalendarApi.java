package org.redress.queryside.calendars;

import java.util.Map;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.infra.web.Asks;
import org.redress.queryside.calendars.CalendarAnswer.NotAnswerable;
import org.redress.queryside.calendars.CalendarAnswer.Told;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Working time over HTTP: the bytes the command line prints. */
@RestController
@RequestMapping("/api/v1/calendar")
public class CalendarApi {
    private final CalendarReports calendars;

    public CalendarApi(CalendarReports calendars) {
        this.calendars = calendars;
    }

    @Asks({"calendar", "year", "from", "to", "start", "limit", "hours", "received", "n", "receiptCounts"})
    @GetMapping("/{kind}")
    ResponseEntity<?> calendar(@PathVariable String kind, @RequestParam Map<String, String> given) {
        return switch (calendars.answer(new CalendarRequest(kind, given.get("calendar"), given))) {
            case Told(String json) -> ApiAnswers.told(json);
            case NotAnswerable(String code, String english, String chinese) ->
                ApiAnswers.problem(HttpStatus.BAD_REQUEST, code, new Sentence(english, chinese));
        };
    }
}
