package org.redress.commandside.cases.api;

import org.redress.commandside.cases.command.CaseCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who holds a case, what is said in it, and its clocks. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
final class WorkApi {
    private final CommandAnswers answers;

    WorkApi(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/assign-case")
    ResponseEntity<?> assignCase(Call call, @RequestBody CaseCommand.AssignCase command) {
        return answers.told(call, command);
    }

    @PostMapping("/escalate-case")
    ResponseEntity<?> escalateCase(Call call, @RequestBody Bodies.Escalation body) {
        return answers.told(call, body.command());
    }

    @PostMapping("/enter-stage")
    ResponseEntity<?> enterStage(Call call, @RequestBody Bodies.Stage body) {
        return answers.told(call, body.command());
    }

    @Commutes
    @PostMapping("/respond-to-customer")
    ResponseEntity<?> respondToCustomer(Call call, @RequestBody CaseCommand.RespondToCustomer command) {
        return answers.told(call, command);
    }

    @Commutes
    @PostMapping("/add-note")
    ResponseEntity<?> addNote(Call call, @RequestBody Bodies.Note body) {
        return answers.told(call, body.command());
    }

    @PostMapping("/pause-clock")
    ResponseEntity<?> pauseClock(Call call, @RequestBody Bodies.Pause body) {
        return answers.told(call, body.command());
    }

    @PostMapping("/resume-clock")
    ResponseEntity<?> resumeClock(Call call, @RequestBody CaseCommand.ResumeClock command) {
        return answers.told(call, command);
    }

    @PostMapping("/transfer-case")
    ResponseEntity<?> transferCase(Call call, @RequestBody FollowBodies.Transfer body) {
        return answers.told(call, body.command());
    }

    @Commutes
    @PostMapping("/watch-case")
    ResponseEntity<?> watchCase(Call call, @RequestBody FollowBodies.Watch body) {
        return answers.told(call, body.watching(call.who().staffId()));
    }

    @Commutes
    @PostMapping("/unwatch-case")
    ResponseEntity<?> unwatchCase(Call call, @RequestBody FollowBodies.Watch body) {
        return answers.told(call, body.unwatching(call.who().staffId()));
    }

    @Commutes
    @PostMapping("/urge-case")
    ResponseEntity<?> urgeCase(Call call, @RequestBody FollowBodies.Urging body) {
        return answers.told(call, body.command());
    }

    @PostMapping("/promise-reply")
    ResponseEntity<?> promiseReply(Call call, @RequestBody FollowBodies.Promise body) {
        return answers.told(call, body.command());
    }
}
