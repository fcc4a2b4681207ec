package org.redress.commandside.cases.api;

import org.redress.commandside.cases.handling.CaseDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** New cases. */
@RestController
@RequestMapping("/api/v1/cases")
final class OpeningApi {
    private final CaseDesk desk;
    private final CommandAnswers answers;

    OpeningApi(CaseDesk desk, CommandAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @PostMapping
    ResponseEntity<?> openCase(Call call, @RequestBody Bodies.Opening body) {
        return answers.told(call, desk.handle(call.asked(body.command(call.id()), body.pack())), HttpStatus.CREATED);
    }
}
